import { viDate } from '#lib/date.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import type { StepCounts, StepsExport } from './api.ts'
import { stepCounts } from './steps.ts'

type Rows = StepCounts['rows']

const rankColumns = [
  { heading: 'Ngạch, chức danh', kind: 'text', width: 40 },
  { heading: 'Mã ngạch', kind: 'text', width: 14 },
] as const

/** Thống kê bậc lương, laid out as the screen shows it. */
export async function stepsSheet(ctx: Context, { view, ...query }: StepsExport) {
  const { day, rows, people } = await stepCounts(ctx, query)
  await look(ctx, async (_tx, record) =>
    record({
      act: 'pay.export-steps',
      says: `Xuất thống kê bậc lương ngày ${viDate(day)} ra Excel (${rows.length} dòng)`,
      detail: { ...query, rows: rows.length },
    }),
  )
  const title = `Số người theo ngạch, bậc lương ngày ${viDate(day)}: ${people} người`
  const content = await writeXlsx({ sheetName: 'Bậc lương', title, ...(view === 'grid' ? grid(rows) : list(rows)) })
  return { fileName: `Bậc lương ${day}.xlsx`, content }
}

const list = (rows: Rows) => ({
  columns: [
    ...rankColumns,
    { heading: 'Bậc', kind: 'number' as const },
    { heading: 'Hệ số', kind: 'decimal' as const },
    { heading: 'Số người', kind: 'number' as const },
    { heading: 'Hưởng vượt khung', kind: 'number' as const },
  ],
  rows: rows.map((row) => [row.rankTitle, row.rank, row.step, row.coefficient, row.people, row.beyondTopStep]),
})

function grid(rows: Rows) {
  const steps = Array.from({ length: Math.max(0, ...rows.map(({ step }) => step)) }, (_, index) => index + 1)
  const ranks = [...Map.groupBy(rows, ({ rank }) => rank)]
  const line = (title: string, rank: string, held: Rows) => [
    title,
    rank,
    ...steps.map((step) => sum(held.filter((row) => row.step === step))),
    sum(held),
    sum(held, 'beyondTopStep'),
  ]
  return {
    columns: [
      ...rankColumns,
      ...steps.map((step) => ({ heading: `Bậc ${step}`, kind: 'number' as const })),
      { heading: 'Cộng', kind: 'number' as const },
      { heading: 'Vượt khung', kind: 'number' as const },
    ],
    rows: [...ranks.map(([rank, held]) => line(held[0]!.rankTitle, rank, held)), line('Cộng', '', rows)],
  }
}

const sum = (rows: Rows, of: 'people' | 'beyondTopStep' = 'people') => rows.reduce((total, row) => total + row[of], 0)
