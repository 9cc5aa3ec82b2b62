import { number } from '#ui/format.ts'
import { useParam } from '#ui/address.ts'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import type { Decision } from '../api.ts'
import { Acts } from './Acts.tsx'
import { titleOf, withoutLead } from './decision-columns.tsx'
import css from './decisions.module.css'
import { History } from './History.tsx'
import { Note } from './Note.tsx'
import { Paper } from './Paper.tsx'
import { People } from './People.tsx'
import { StateBadge } from './StateBadge.tsx'
import { Steps } from './Steps.tsx'

/** One decision: the document as it will print, beside what is done with it. */
export function DecisionPage() {
  const id = useParam('id')
  const decision = useGet<Decision>(`/decisions/${id}`)
  return (
    <Page title={titleOf(decision)} lead={<Lead decision={decision} />} actions={<Acts decision={decision} />}>
      <div className={css['decision']}>
        <div className={css['columns']}>
          <div className={css['document']}>
            <Paper decision={decision} />
          </div>
          <div className={css['aside']} data-noprint>
            <Steps decision={decision} />
            <Note key={decision.version} decision={decision} />
            <People decision={decision} />
            <History decision={decision} />
          </div>
        </div>
      </div>
    </Page>
  )
}

const Lead = ({
  decision: { state, subject, number: no, people, units, revokes },
}: {
  readonly decision: Decision
}) => (
  <>
    <StateBadge state={state} /> {no && `${withoutLead(subject)}. `}
    {units > 0 ? `${number(units)} đơn vị` : `${number(people)} người`}
    {revokes && (
      <>
        . Thu hồi <Link to={`/quyet-dinh/${revokes.id}`}>Quyết định số {revokes.number}</Link>
      </>
    )}
  </>
)
