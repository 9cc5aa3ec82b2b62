import { isPlainDate, type PlainDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { DateField } from '#ui/DateField.tsx'
import { number, viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { Select } from '#ui/Select.tsx'
import { useSession } from '#ui/session.ts'
import { groupingNames, groupings } from '../model.ts'
import type { Report } from '../report-api.ts'
import { behindPath } from './behind-path.ts'
import { optionsOf } from './names.ts'
import { OtherReports } from './OtherReports.tsx'
import { ReportTable } from './ReportTable.tsx'
import css from './training.module.css'

const dayOf = (text: string | undefined): PlainDate | null => (text && isPlainDate(text) ? text : null)

/** Báo cáo đào tạo: classes and learners by one trait, each number with its people. */
export function ReportPage() {
  const [values, change] = useAddress()
  const { today } = useSession().agency
  const from = dayOf(values['tu'])
  const to = dayOf(values['den']) ?? today
  const by = groupings.find((one) => one === values['theo']) ?? 'organiser'
  const report = useGet<Report>('/training/report', { from, to, by })
  const lead = `Lớp khai giảng ${from ? `từ ngày ${viDate(from)} ` : ''}đến hết ngày ${viDate(to)}: ${number(report.total.classes)} lớp, ${number(report.total.learners)} lượt học viên, ${number(report.total.people)} người.`
  return (
    <Page title="Báo cáo đào tạo" lead={lead} actions={<OtherReports />}>
      <div className={css['pair']} role="search" aria-label="Khoảng thời gian và cách gộp">
        <DateField label="Từ ngày" value={from} onChange={(day) => change({ tu: day })} />
        <DateField label="Đến ngày" value={to} onChange={(day) => change({ den: day })} />
        <Select
          label="Gộp theo"
          options={optionsOf(groupingNames)}
          value={by}
          onChange={(one) => change({ theo: one === 'organiser' ? null : one })}
        />
      </div>
      <ul className={css['sentences']}>
        {report.sentences.map(({ says, key }) => (
          <li key={key}>
            {says} <Link to={behindPath({ from, to, by: 'organiser' }, key)}>Xem những người ấy</Link>
          </li>
        ))}
      </ul>
      <ReportTable report={report} />
    </Page>
  )
}
