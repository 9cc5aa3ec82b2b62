import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '#modules/access/model.ts'
import { look } from '#modules/access/service.ts'
import { staffKindNames } from '../organisation/model.ts'
import type { ExportQuery, PersonRow } from './api.ts'
import { birthWords } from './identity.ts'
import { degreeNames, type DueOf, modeNames, type PeopleColumn, peopleColumns, sectorNames, sexNames } from './model.ts'
import { allPeople, dayWords, definitionOf } from './people.ts'

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
  staff: { heading: 'Loại', kind: 'text', width: 18, cell: (row) => row.staff && staffKindNames[row.staff] },
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
  degree: {
    heading: 'Trình độ cao nhất',
    kind: 'text',
    width: 18,
    cell: (row) => row.degree && degreeNames[row.degree],
  },
  field: { heading: 'Chuyên ngành', kind: 'text', width: 26, cell: (row) => row.field },
  mode: { heading: 'Hình thức đào tạo', kind: 'text', width: 18, cell: (row) => row.mode && modeNames[row.mode] },
  livesIn: { heading: 'Nơi sống', kind: 'text', width: 22, cell: (row) => row.livesIn },
  worksIn: { heading: 'Nơi làm việc', kind: 'text', width: 22, cell: (row) => row.worksIn },
  sector: { heading: 'Khu vực', kind: 'text', width: 18, cell: (row) => row.sector && sectorNames[row.sector] },
  employer: { heading: 'Cơ quan, doanh nghiệp', kind: 'text', width: 34, cell: (row) => row.employer },
}

const titles = { staff: 'Danh sách nhân sự', intellectuals: 'Danh sách trí thức', register: 'Sổ người trên địa bàn' }

/** Xuất danh sách: the same people, order and columns as on the screen. */
export function exportPeople(
  ctx: Context,
  { columns: names = [...peopleColumns], ...filters }: ExportQuery,
  dueOf: DueOf,
): Promise<Buffer> {
  const shown = names.map((name) => columns[name])
  return look(ctx, async (tx, record) => {
    const rows = await allPeople({ ...ctx, db: tx }, filters, dueOf)
    const definition = await definitionOf({ ...ctx, db: tx }, filters)
    record({
      act: 'personnel.export',
      says: `Xuất danh sách ${rows.length} người`,
      detail: { rows: rows.length, columns: names },
    })
    return writeXlsx({
      sheetName: 'Danh sách',
      title: [titles[filters.circle], dayWords(ctx, filters), definition].filter(Boolean).join('. '),
      columns: shown.map(({ heading, kind, width }) => ({ heading, kind, width })),
      rows: rows.map((row) => shown.map(({ cell }) => cell(row))),
    })
  })
}
