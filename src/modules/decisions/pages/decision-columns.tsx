import { moment, number, viDate } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import type { DecisionRow } from '../api.ts'
import { StateBadge } from './StateBadge.tsx'

/** 'Nâng bậc lương thường xuyên đối với …' */
export const withoutLead = (subject: string) =>
  subject.replace(/^Về việc (.)/, (_, letter: string) => letter.toLocaleUpperCase('vi'))

export const titleOf = ({ number: no, subject }: Pick<DecisionRow, 'number' | 'subject'>) =>
  no ? `Quyết định số ${no}` : withoutLead(subject)

/** People, or units of a decision about units. */
export const ofWhom = ({ people, units }: Pick<DecisionRow, 'people' | 'units'>) =>
  units > 0 ? `${number(units)} đơn vị` : number(people)

export const columns: readonly Column<DecisionRow>[] = [
  { id: 'subject', heading: 'Trích yếu', cell: ({ subject }) => withoutLead(subject), wrap: true, width: 190 },
  { id: 'state', heading: 'Tình trạng', cell: ({ state }) => <StateBadge state={state} />, width: 110 },
  { id: 'number', heading: 'Số, ký hiệu', cell: (row) => row.number ?? '–', width: 110 },
  { id: 'signedOn', heading: 'Ngày ký', cell: ({ signedOn }) => (signedOn ? viDate(signedOn) : '–'), align: 'end' },
  { id: 'people', heading: 'Số người', cell: ofWhom, align: 'end' },
  {
    id: 'drafted',
    heading: 'Dự thảo',
    cell: ({ draftedBy, draftedAt }) => `${draftedBy}, ${moment(draftedAt).slice(6)}`,
    wrap: true,
    width: 160,
  },
  { id: 'signedBy', heading: 'Người ký', cell: ({ signedBy }) => signedBy ?? '–', width: 130 },
]
