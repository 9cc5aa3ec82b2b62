import { useAddress } from '#ui/address.ts'
import { number } from '#ui/format.ts'
import type { DecisionsPage } from '../api.ts'
import css from './decisions.module.css'
import { stateTitles, states } from '../model.ts'

type Counts = DecisionsPage['counts']

/** The states with how many stand in each; pressing one shows only those. */
export function StateChips({ counts }: { readonly counts: Counts }) {
  const [values, change] = useAddress()
  const chosen = values['tinh-trang']
  const shown = states.filter((state) => (counts[state] ?? 0) > 0 || state === chosen)
  const all = Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const choose = (state: string | null) => change({ 'tinh-trang': state, trang: null })
  return (
    <div className={css['states']} role="group" aria-label="Theo tình trạng" data-noprint>
      <button type="button" aria-pressed={!chosen} onClick={() => choose(null)}>
        Tất cả <b>{number(all)}</b>
      </button>
      {shown.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={chosen === state}
          onClick={() => choose(chosen === state ? null : state)}
        >
          {stateTitles[state]} <b>{number(counts[state] ?? 0)}</b>
        </button>
      ))}
    </div>
  )
}
