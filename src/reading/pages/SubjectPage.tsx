import { viDate } from '#lib/date.ts'
import { NotHere } from '../frame/NotHere.tsx'
import { ParameterRows } from '../parts/ParameterRows.tsx'
import { ReadingPage } from '../parts/ReadingPage.tsx'
import css from '../parts/reading.module.css'
import { useLawDay } from '../place.ts'
import type { PageProps } from '../route.ts'
import { coversDay, ruleAddress } from '../shelf/queries.ts'
import type { RuleEntry } from '../shelf/shape.ts'
import { law, subjectById } from '../shelf/shelf.ts'
import { To } from '../To.tsx'

export default function SubjectPage({ id }: PageProps) {
  const { day } = useLawDay()
  const subject = subjectById.get(id)
  if (!subject) return <NotHere />
  const rules = law.rules.filter((rule) => rule.subject === id)
  const parameters = law.parameters.filter((parameter) => parameter.subject === id)
  return (
    <ReadingPage title={subject.title}>
      <section className={css['section']}>
        <h2>Quy tắc</h2>
        <ul className={css['rows']}>
          {rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} covered={coversDay(rule, day)} />
          ))}
        </ul>
      </section>
      <section className={css['section']}>
        <h2>Mức và số liệu tại ngày {viDate(day)}</h2>
        <ParameterRows parameters={parameters} />
      </section>
    </ReadingPage>
  )
}

const RuleRow = ({ rule, covered }: { readonly rule: RuleEntry; readonly covered: boolean }) => (
  <li>
    <To to={ruleAddress(rule.id)}>{rule.title}</To>
    <span className={css['soft']}>{covered ? '' : 'không có quy định tại ngày này'}</span>
    <span className={css['detail']}>{rule.answers}</span>
  </li>
)
