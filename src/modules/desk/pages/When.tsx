import { useAddress } from '#ui/address.ts'
import { number } from '#ui/format.ts'
import css from './desk.module.css'
import { late, type Part } from './when.ts'

/** The months as one line of figures; pressing one shows only what is due in it. */
export function When({ parts }: { readonly parts: readonly Part[] }) {
  const [{ khi }, change] = useAddress()
  return (
    <div className={css['months']} role="group" aria-label="Đến hạn khi nào" data-noprint>
      {parts.map(({ when, words, count }) => (
        <button
          key={when}
          type="button"
          className={css['month']}
          data-late={(when === late && count > 0) || undefined}
          aria-pressed={khi === when}
          disabled={count === 0 && khi !== when}
          onClick={() => change({ khi: khi === when ? null : when, xem: null })}
        >
          <b>{number(count)}</b> {words}
        </button>
      ))}
    </div>
  )
}
