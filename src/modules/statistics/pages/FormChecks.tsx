import { CircleCheck, TriangleAlert } from 'lucide-react'
import { FigureLink } from './Figure.tsx'
import css from './statistics.module.css'
import type { FormCheck } from './wire.ts'

/** Kiểm cộng: what must add up, said plainly, with the people where it does not. */
export function FormChecks({ checks }: { readonly checks: readonly FormCheck[] }) {
  const failed = checks.filter(({ holds }) => !holds)
  const Icon = failed.length === 0 ? CircleCheck : TriangleAlert
  const says =
    failed.length === 0
      ? `Kiểm cộng: ${checks.length} phép kiểm đều khớp`
      : `Kiểm cộng: ${failed.length} trong ${checks.length} phép kiểm không khớp`
  return (
    <section aria-label="Kiểm cộng" className={css['section']} data-noprint>
      <p className={failed.length > 0 ? css['later'] : undefined}>
        <Icon size={16} aria-hidden /> {says}
      </p>
      {failed.length > 0 && (
        <ul className={css['checks']}>
          {failed.map(({ says: what, question, count }) => (
            <li key={what}>
              <span>{what}</span>
              {question && count !== undefined && (
                <FigureLink question={question} value={count} of={what} text={`${count} người chưa ghi`} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
