import { Button } from '#ui/Button.tsx'
import { Link } from '#ui/Link.tsx'
import type { Import, RosterLine } from '../api.ts'
import css from './rosters.module.css'
import { useRepair } from './useRepair.ts'

type Props = { readonly list: Import; readonly line: RosterLine; readonly mayChoose: boolean }

const disputed: readonly string[] = ['id-number-taken', 'person-claimed']

/** Who in the records this row is, and the officer's word when that is not certain. */
export function MatchChoice({ list, line, mayChoose }: Props) {
  const { match, chosen, imported, problems, repairs } = line
  const act = useRepair(list, line, false)
  if (match === null || imported)
    return chosen === 'other' && mayChoose ? (
      <Chosen act={() => act.mutate({ fields: repairs })} isPending={act.isPending} />
    ) : null
  const asks = match.way === 'probable' || problems.some(({ kind }) => disputed.includes(kind))
  const choose = (word: 'same' | 'other') => act.mutate({ fields: repairs, match: word })
  return (
    <section className={css['match']} data-asks={asks || undefined}>
      <p>
        {match.says.replace(/\.$/, '')}. Hồ sơ: <Link to={`/con-nguoi/${match.personId}`}>{match.fullName}</Link>
      </p>
      {asks && mayChoose && (
        <span className={css['buttons']}>
          <Button
            look={chosen === 'same' ? 'primary' : 'secondary'}
            aria-pressed={chosen === 'same'}
            isPending={act.isPending}
            onPress={() => choose('same')}
          >
            Cùng một người
          </Button>
          <Button isPending={act.isPending} onPress={() => choose('other')}>
            Người khác
          </Button>
        </span>
      )}
    </section>
  )
}

const Chosen = ({ act, isPending }: { readonly act: () => void; readonly isPending: boolean }) => (
  <section className={css['match']}>
    <p>Bạn đã chọn: dòng này là người khác với người trong hồ sơ.</p>
    <span className={css['buttons']}>
      <Button isPending={isPending} onPress={act}>
        Bỏ lựa chọn này
      </Button>
    </span>
  </section>
)
