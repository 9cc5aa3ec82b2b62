import { type PlainDate, viDate } from '#lib/date.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import type { DutyKind } from '../decisions/model.ts'
import { type DutiesExport, dutyColumns, type DutyRow } from './api.ts'
import { duties } from './duties.ts'
import { lateWords } from './model.ts'

type Column = {
  readonly heading: string
  readonly kind: 'text' | 'number' | 'date' | 'decimal'
  readonly width: number
  readonly cell: (row: DutyRow, today: PlainDate) => string | number | null
}

const columns: Readonly<Record<(typeof dutyColumns)[number], Column>> = {
  name: { heading: 'Họ và tên', kind: 'text', width: 28, cell: ({ name }) => name },
  unit: { heading: 'Đơn vị', kind: 'text', width: 30, cell: ({ unitName }) => unitName },
  rank: { heading: 'Ngạch', kind: 'text', width: 26, cell: ({ rankTitle }) => rankTitle },
  step: { heading: 'Bậc', kind: 'number', width: 7, cell: ({ step }) => step },
  coefficient: { heading: 'Hệ số', kind: 'decimal', width: 9, cell: ({ coefficient }) => coefficient },
  kind: { heading: 'Sẽ là', kind: 'text', width: 34, cell: ({ becomes }) => becomes },
  on: { heading: 'Từ ngày', kind: 'date', width: 12, cell: ({ on }) => on },
  state: { heading: 'Tình trạng', kind: 'text', width: 34, cell: stateWords },
}

function stateWords({ on, overdue, inDecision }: DutyRow, today: PlainDate): string {
  const late = overdue ? lateWords(on, today) : null
  const decision = inDecision && (inDecision.state === 'draft' ? 'Đang trong dự thảo' : 'Đã trình ký')
  return [late, decision].filter(Boolean).join(', ') || 'Đến hạn'
}

/** The same rows, order and columns as on the desk. */
export async function dutiesSheet(
  kinds: readonly DutyKind[],
  ctx: Context,
  { columns: names = [...dutyColumns], ...query }: DutiesExport,
) {
  const { from, to, rows } = await duties(kinds, ctx, query)
  await look(ctx, async (_tx, record) =>
    record({
      act: 'desk.export',
      says: `Xuất danh sách ${rows.length} việc đến hạn ra Excel`,
      detail: { ...query, rows: rows.length },
    }),
  )
  const shown = names.map((name) => columns[name])
  const content = await writeXlsx({
    sheetName: 'Việc đến hạn',
    title:
      query.overdue === 'only'
        ? `Việc quá hạn ngày ${viDate(ctx.today)}`
        : `Việc đến hạn từ ${viDate(from)} đến trước ${viDate(to)}`,
    columns: shown.map(({ heading, kind, width }) => ({ heading, kind, width })),
    rows: rows.map((row) => shown.map(({ cell }) => cell(row, ctx.today))),
  })
  return { fileName: `Việc đến hạn ${from}.xlsx`, content }
}
