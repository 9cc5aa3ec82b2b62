import { birthWords } from '../identity.ts'
import { decimal, dayOr } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import { staffKindNames } from '../../organisation/model.ts'
import type { PersonRow } from '../api.ts'
import { degreeNames, modeNames, type PeopleColumn, peopleColumns, sectorNames, sexNames } from '../model.ts'
import { DueDay } from './DueDay.tsx'
import { sortOf } from './list-address.ts'

type Shape = Pick<Column<PersonRow>, 'heading' | 'cell' | 'align' | 'width' | 'wrap'>

const end = 'end' as const

const shapes: Readonly<Record<PeopleColumn, Shape>> = {
  fullName: { heading: 'Họ và tên', cell: (row) => row.fullName, width: 170 },
  sex: { heading: 'Giới tính', cell: (row) => row.sex && sexNames[row.sex] },
  birthOn: { heading: 'Ngày sinh', cell: birthWords, align: end },
  unitName: { heading: 'Đơn vị', cell: (row) => row.unitName, width: 190 },
  staff: { heading: 'Loại', cell: (row) => row.staff && staffKindNames[row.staff] },
  title: { heading: 'Chức danh, công việc', cell: (row) => row.title },
  office: { heading: 'Chức vụ', cell: (row) => row.office },
  rank: { heading: 'Mã ngạch', cell: (row) => row.rank },
  rankTitle: { heading: 'Ngạch, chức danh nghề nghiệp', cell: (row) => row.rankTitle },
  step: { heading: 'Bậc', cell: (row) => row.step, align: end },
  coefficient: { heading: 'Hệ số', cell: (row) => row.coefficient && decimal(row.coefficient), align: end },
  percent: { heading: 'Vượt khung (%)', cell: (row) => row.percent, align: end },
  stepSince: { heading: 'Hưởng từ ngày', cell: (row) => dayOr(row.stepSince, ''), align: end },
  dueOn: { heading: 'Đến hạn', cell: ({ due }) => due && <DueDay on={due.on} />, align: end },
  dueBecomes: { heading: 'Việc đến hạn', cell: ({ due }) => due?.becomes },
  degree: { heading: 'Trình độ cao nhất', cell: (row) => row.degree && degreeNames[row.degree] },
  field: { heading: 'Chuyên ngành', cell: (row) => row.field },
  mode: { heading: 'Hình thức đào tạo', cell: (row) => row.mode && modeNames[row.mode] },
  livesIn: { heading: 'Nơi sống', cell: (row) => row.livesIn },
  worksIn: { heading: 'Nơi làm việc', cell: (row) => row.worksIn },
  sector: { heading: 'Khu vực', cell: (row) => row.sector && sectorNames[row.sector] },
  employer: { heading: 'Cơ quan, doanh nghiệp', cell: (row) => row.employer, width: 190 },
}

const columns = new Map<string, Column<PersonRow>>(
  peopleColumns.map((id) => [id, { id, ...shapes[id], ...(sortOf(id) && { sort: true as const }) }]),
)

export const columnNamed = (id: PeopleColumn) => columns.get(id)!
export const headingOf = (id: PeopleColumn) => shapes[id].heading
