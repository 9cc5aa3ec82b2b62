import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { look } from '#modules/access/service.ts'
import { classLevelNames, fundNames, type Grouping, groupingNames, organiserNames, subjectNames } from '../model.ts'
import type { Behind, BehindQuery, Report, ReportQuery, ReportRow } from '../report-api.ts'
import { type Counted, countEntries, entriesBehind } from './report-store.ts'

const names: Readonly<Record<Grouping, Readonly<Record<string, string>>>> = {
  organiser: organiserNames,
  subject: subjectNames,
  level: classLevelNames,
  office: {
    held: 'Giữ chức vụ lãnh đạo, quản lý',
    none: 'Không giữ chức vụ',
    outside: 'Không có vị trí công tác khi học',
    nobody: 'Lớp chưa có người học',
  },
  fund: { ...fundNames, unknown: 'Chưa ghi nguồn' },
  year: {},
}

const labelled =
  (by: Grouping) =>
  (row: Counted): ReportRow => ({ ...row, label: by === 'year' ? `Năm ${row.key}` : (names[by][row.key] ?? row.key) })

const nothing: Counted = { key: '', classes: 0, learners: 0, people: 0, cost: 0 }

/** Số lớp, lượt học viên by one trait, over classes begun in the span */
export async function report(ctx: Context, { from, to = ctx.today, by }: ReportQuery): Promise<Report> {
  const span = { from: from ?? null, to }
  const counted = await countEntries(ctx.db, ctx, span, by)
  const organised = by === 'organiser' ? counted : await countEntries(ctx.db, ctx, span, 'organiser')
  const total = counted.find(({ key }) => key === '') ?? nothing
  const order = Object.keys(names[by])
  const rows = counted
    .filter(({ key }) => key !== '')
    .map(labelled(by))
    .toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key) || a.key.localeCompare(b.key))
  return { ...span, by, rows, total: { ...total, label: 'Tổng cộng' }, sentences: sentencesOf(organised, to) }
}

/** The two sentences by which a town tells of its training. */
function sentencesOf(rows: readonly Counted[], to: ReportQuery['to'] & string): Report['sentences'] {
  const of = (wanted: string) => rows.find(({ key }) => key === wanted) ?? nothing
  const [university, centre] = [of('university'), of('public-centre')]
  const day = `Đến ngày ${viDate(to)}`
  const count = (number: number) => number.toLocaleString('vi-VN')
  return [
    {
      key: 'university',
      says: `${day}, đã phối hợp với các trường đại học mở ${count(university.classes)} lớp cho ${count(university.learners)} lượt cán bộ, công chức, viên chức.`,
    },
    {
      key: 'public-centre',
      says: `${day}, Trung tâm Hành chính công đã mở ${count(centre.classes)} lớp cho ${count(centre.learners)} lượt người.`,
    },
  ]
}

/** Những người đứng sau một con số. */
export function learnersBehind(ctx: Context, { from, to = ctx.today, ...query }: BehindQuery): Promise<Behind> {
  return look(ctx, async (tx, record) => {
    const behind = await entriesBehind(tx, ctx, { from: from ?? null, to }, query)
    const { by, key } = query
    const narrowed = key ? `, ${groupingNames[by].toLocaleLowerCase('vi')}: ${names[by][key] ?? key}` : ''
    record({
      act: 'training.read-learners',
      says: `Xem danh sách học viên của báo cáo đào tạo đến ngày ${viDate(to)}${narrowed}: ${behind.total} lượt`,
    })
    return behind
  })
}
