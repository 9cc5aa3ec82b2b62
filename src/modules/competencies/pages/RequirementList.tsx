import type { PlainDate } from '#lib/date.ts'
import { competencyName, findCompetency } from '#law/competencies/frameworks.ts'
import { useDay } from '#ui/day.ts'
import { viDate } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Requirement } from '../api.ts'
import { subjectKindNames } from '../model.ts'
import { staffNames } from './words.ts'

/** Yêu cầu năng lực đang có hiệu lực. */
export function RequirementList() {
  const { day } = useDay()
  const rows = useGet<Requirement[]>('/competencies/requirements', { day })
  return <Table label="Yêu cầu năng lực" rows={rows} columns={columns} empty="Chưa đặt yêu cầu năng lực nào" />
}

const subjectOf = ({ subjectKind, subject, subjectName }: Requirement) =>
  subjectKind === 'agency'
    ? 'Mọi người'
    : `${subjectKindNames[subjectKind]}: ${subjectKind === 'staff' ? (staffNames[subject] ?? subject) : subjectName}`

const columns: Column<Requirement>[] = [
  { id: 'who', heading: 'Của ai', width: 260, sort: subjectOf, cell: subjectOf },
  {
    id: 'what',
    heading: 'Năng lực',
    width: 320,
    sort: ({ code }) => code,
    cell: ({ framework, code }) => competencyName(framework, code),
  },
  {
    id: 'level',
    heading: 'Mức',
    cell: ({ framework, code, level }) => findCompetency(framework, code)?.levels[level - 1] ?? `Mức ${level}`,
  },
  { id: 'from', heading: 'Từ ngày', cell: ({ from }) => from && viDate(from as PlainDate) },
  { id: 'until', heading: 'Đến trước ngày', cell: ({ until }) => until && viDate(until as PlainDate) },
]
