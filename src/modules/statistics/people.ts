import { viDate } from '#lib/date.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import type { Queries } from '#db/connect.ts'
import type { Difference, DifferenceQuestion, People, PeopleExportQuestion, PeopleQuestion } from './api.ts'
import { condition, conditionsOf, demands, indicatorNamed, traitOf } from './asked.ts'
import { behind, type Behind, type Slice } from './engine/behind.ts'
import type { Condition } from './engine/compile.ts'
import type { View } from './engine/view.ts'
import { ensureRecorded, lookAt } from './engine/look.ts'
import { tally } from './engine/tally.ts'

/** Những người của một con số. Reading who they are leaves its trace. */
export function peopleBehind(ctx: Context, { page, limit, ...question }: PeopleQuestion): Promise<People> {
  return look(ctx, async (tx, record) => {
    const { rows, total, title } = await read(tx, ctx, question, { limit, offset: (page - 1) * limit })
    record({
      act: 'statistics.read-people',
      says: `Xem danh sách của chỉ tiêu ${title} ngày ${viDate(question.day)}: ${total} dòng`,
    })
    return { total, rows }
  })
}

/** The same rows as an Excel file. */
export function exportPeople(ctx: Context, question: PeopleExportQuestion): Promise<Buffer> {
  return look(ctx, async (tx, record) => {
    const { rows, title, narrowed } = await read(tx, ctx, question, null)
    const says = [`${title}, ngày ${viDate(question.day)}`, ...narrowed].join('; ')
    record({
      act: 'statistics.export-people',
      says: `Xuất danh sách của chỉ tiêu ${says}: ${rows.length} dòng`,
      detail: { rows: rows.length },
    })
    return writeXlsx({
      sheetName: 'Danh sách',
      title: says,
      columns: [
        { heading: 'Họ và tên', kind: 'text', width: 28 },
        { heading: 'Ngày sinh', kind: 'date' },
        { heading: 'Đơn vị', kind: 'text', width: 32 },
        { heading: 'Chi tiết', kind: 'text', width: 28 },
      ],
      rows: rows.map(({ fullName, birthOn, unitName, detail }) => [fullName, birthOn, unitName, detail]),
    })
  })
}

/** Ai làm nên chênh lệch của cùng một con số, biết ở hai lúc. */
export function difference(ctx: Context, { question, laterKnownAt }: DifferenceQuestion): Promise<Difference> {
  return look(ctx, async (tx, record) => {
    const { knownAt: _then, ...rest } = question
    const before = await read(tx, ctx, question, null)
    const after = await read(tx, ctx, laterKnownAt ? { ...rest, knownAt: laterKnownAt } : rest, null)
    record({
      act: 'statistics.read-people',
      says: `Xem chênh lệch của chỉ tiêu ${before.title} ngày ${viDate(question.day)}`,
    })
    return { gained: without(after.rows, before.rows), lost: without(before.rows, after.rows) }
  })
}

const keyOf = ({ id, detail }: Behind) => `${id} ${detail}`

function without(rows: readonly Behind[], others: readonly Behind[]): Behind[] {
  const known = new Set(others.map(keyOf))
  return rows.filter((row) => !known.has(keyOf(row)))
}

/** What narrows the number, as the page of its people says it. */
function narrowedWords(view: View, { from, knownAt }: PeopleExportQuestion, all: readonly Condition[]): string[] {
  const known = knownAt ? [`như đã biết đến ${knownAt.slice(0, 16).replace('T', ' ')}`] : []
  const since = from ? [`từ ngày ${viDate(from)}`] : []
  const labels = all.map(({ trait, places }) => {
    const values = trait.values(view)
    const named = places.map((place) => (place === null ? 'chưa ghi' : values[place - 1]!.label))
    return `${trait.label}: ${named.join(', ')}`
  })
  return [...known, ...since, ...labels]
}

async function read(db: Queries, ctx: Context, question: PeopleExportQuestion, slice: Slice | null) {
  const { indicator, population } = indicatorNamed(question.indicator)
  const view = await lookAt(db, ctx, question)
  await ensureRecorded(db, view)
  const cell = (question.at ?? []).map((code, at) =>
    condition(view, traitOf(population, question.by?.[at] ?? ''), [code]),
  )
  const all = [...demands(view, indicator, population), ...conditionsOf(view, population, question.filters), ...cell]
  const rows = await behind(db, view, population, all, slice)
  const total = slice ? (await tally(db, view, population, [], all))[0]!.value : rows.length
  return { rows, total, title: indicator.title, narrowed: narrowedWords(view, question, all) }
}
