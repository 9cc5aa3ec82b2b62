import { explain } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../access/model.ts'
import { look, notFound } from '../access/service.ts'
import type { DutyKind } from '../decisions/model.ts'
import type { DutiesQuery, DutyFinding } from './api.ts'
import { duties } from './duties.ts'

export { duties } from './duties.ts'

/** Căn cứ của một việc. */
export async function explainDuty(kinds: readonly DutyKind[], ctx: Context, kind: string, personId: string): Promise<DutyFinding> {
  const found = kinds.find((one) => one.kind === kind)
  if (!found) throw new Refusal('missing', `Không có loại việc “${kind}”.`)
  const finding = await found.explain(ctx, personId)
  if (!finding) throw notFound()
  return explain(finding) as DutyFinding
}

/** The same rows in the same order as on the desk. */
export async function dutiesSheet(kinds: readonly DutyKind[], ctx: Context, query: DutiesQuery) {
  const { from, to, rows } = await duties(kinds, ctx, query)
  await look(ctx, async (_tx, record) =>
    record({ act: 'desk.export', says: `Xuất danh sách ${rows.length} việc đến hạn ra Excel`, detail: { ...query, rows: rows.length } }))
  const content = await writeXlsx({
    sheetName: 'Việc đến hạn',
    title: `Việc đến hạn từ ${viDate(from)} đến trước ${viDate(to)}`,
    columns: [
      { heading: 'Việc', kind: 'text', width: 30 },
      { heading: 'Họ và tên', kind: 'text', width: 28 },
      { heading: 'Đơn vị', kind: 'text', width: 30 },
      { heading: 'Mã ngạch', kind: 'text', width: 12 },
      { heading: 'Bậc', kind: 'number' },
      { heading: 'Hệ số', kind: 'decimal' },
      { heading: 'Đến hạn', kind: 'date' },
      { heading: 'Quá hạn', kind: 'text', width: 10 },
      { heading: 'Kết quả', kind: 'text', width: 34 },
      { heading: 'Quyết định', kind: 'text', width: 14 },
    ],
    rows: rows.map((row) => [
      row.kindName, row.name, row.unitName, row.rank, row.step, row.coefficient, row.on, row.overdue ? 'Quá hạn' : '', row.becomes,
      row.inDecision ? (row.inDecision.state === 'draft' ? 'Dự thảo' : 'Đã trình') : '',
    ]),
  })
  return { fileName: `Việc đến hạn ${from}.xlsx`, content }
}
