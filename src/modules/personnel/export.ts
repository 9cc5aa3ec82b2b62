import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '#modules/access/model.ts'
import { look } from '#modules/access/service.ts'
import { staffKindNames } from '../organisation/model.ts'
import type { ExportQuery, PersonRow } from './api.ts'
import { birthWords } from './identity.ts'
import { type DueOf, type PeopleColumn, peopleColumns, sexNames } from './model.ts'
import { allPeople, dayWords } from './people.ts'

type Cell = string | number | null
type Column = {
  readonly heading: string
  readonly kind: 'text' | 'number' | 'date' | 'decimal'
  readonly width: number
  readonly cell: (row: PersonRow) => Cell
}

const columns: Readonly<Record<PeopleColumn, Column>> = {
  fullName: { heading: 'Họ và tên', kind: 'text', width: 28, cell: (row) => row.fullName },
  sex: { heading: 'Giới tính', kind: 'text', width: 10, cell: (row) => row.sex && sexNames[row.sex] },
  birthOn: {
    heading: 'Ngày sinh',
    kind: 'date',
    width: 12,
    cell: (row) => (row.birthPrecision === 'day' ? row.birthOn : birthWords(row)),
  },
  unitName: { heading: 'Đơn vị', kind: 'text', width: 34, cell: (row) => row.unitName },
  staff: { heading: 'Loại', kind: 'text', width: 18, cell: (row) => staffKindNames[row.staff] },
  title: { heading: 'Chức danh, công việc', kind: 'text', width: 26, cell: (row) => row.title },
  office: { heading: 'Chức vụ', kind: 'text', width: 22, cell: (row) => row.office },
  rank: { heading: 'Mã ngạch', kind: 'text', width: 14, cell: (row) => row.rank },
  rankTitle: { heading: 'Ngạch, chức danh nghề nghiệp', kind: 'text', width: 30, cell: (row) => row.rankTitle },
  step: { heading: 'Bậc', kind: 'number', width: 7, cell: (row) => row.step },
  coefficient: { heading: 'Hệ số', kind: 'decimal', width: 9, cell: (row) => row.coefficient },
  percent: { heading: 'Vượt khung (%)', kind: 'number', width: 13, cell: (row) => row.percent },
  stepSince: { heading: 'Hưởng từ ngày', kind: 'date', width: 14, cell: (row) => row.stepSince },
  dueOn: { heading: 'Đến hạn', kind: 'date', width: 12, cell: (row) => row.due?.on ?? null },
  dueBecomes: { heading: 'Việc đến hạn', kind: 'text', width: 34, cell: (row) => row.due?.becomes ?? null },
}

/** Xuất danh sách: the same people, order and columns as on the screen. */
export function exportPeople(
  ctx: Context,
  { columns: names = [...peopleColumns], ...filters }: ExportQuery,
  dueOf: DueOf,
): Promise<Buffer> {
  const shown = names.map((name) => columns[name])
  return look(ctx, async (tx, record) => {
    const rows = await allPeople({ ...ctx, db: tx }, filters, dueOf)
    record({
      act: 'personnel.export',
      says: `Xuất danh sách ${rows.length} người`,
      detail: { rows: rows.length, columns: names },
    })
    return writeXlsx({
      sheetName: 'Danh sách',
      title: `Danh sách nhân sự. ${dayWords(ctx, filters)}`,
      columns: shown.map(({ heading, kind, width }) => ({ heading, kind, width })),
      rows: rows.map((row) => shown.map(({ cell }) => cell(row))),
    })
  })
}
