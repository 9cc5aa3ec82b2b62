import type { Finding } from '#law/kit/finding.ts'
import { Because } from '#ui/Because.tsx'
import css from './due.module.css'
import { usePersonLaw } from './usePersonLaw.ts'

/** What came next as the record stood on another day. */
export function DueThen({ personId }: { readonly personId: string }) {
  const next = usePersonLaw(personId)?.find(({ id }) => id === 'next-raise')
  if (!next) return null
  return (
    <p className={css['due']}>
      <span>
        {next.title}, tính tại ngày này: <strong>{next.value ?? next.missing ?? 'không còn'}</strong>
      </span>
      {next.finding && <Because finding={next.finding as Finding<unknown>} />}
    </p>
  )
}
