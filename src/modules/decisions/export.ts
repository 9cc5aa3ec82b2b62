import { todayInVietnam } from '#lib/date.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import type { DecisionsQuery } from './api.ts'
import { listDecisions } from './list-store.ts'
import { stateTitles } from './model.ts'

/** The same filters, columns and order as the list, every page of it. */
export async function decisionsSheet(ctx: Context, query: DecisionsQuery) {
  const rows = await look(ctx, async (tx, record) => {
    const found = await listDecisions(tx, ctx, { ...query, offset: 0, limit: 100_000 })
    record({
      act: 'decisions.export',
      says: `Xuất danh sách ${found.length} quyết định ra Excel`,
      detail: { ...query, rows: found.length },
    })
    return found
  })
  const content = await writeXlsx({
    sheetName: 'Quyết định',
    title: 'Danh sách quyết định',
    columns: [
      { heading: 'Trích yếu', kind: 'text', width: 60 },
      { heading: 'Tình trạng', kind: 'text', width: 14 },
      { heading: 'Số, ký hiệu', kind: 'text', width: 16 },
      { heading: 'Ngày ký', kind: 'date' },
      { heading: 'Số người', kind: 'number' },
      { heading: 'Người dự thảo', kind: 'text' },
      { heading: 'Ngày dự thảo', kind: 'date' },
      { heading: 'Người ký', kind: 'text' },
    ],
    rows: rows.map((row) => [
      row.subject,
      stateTitles[row.state],
      row.number,
      row.signedOn,
      row.people,
      row.draftedBy,
      todayInVietnam(new Date(row.draftedAt)),
      row.signedBy,
    ]),
  })
  return { fileName: 'Quyết định.xlsx', content }
}
