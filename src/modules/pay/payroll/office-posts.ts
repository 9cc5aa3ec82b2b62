import { type Finding, finding } from '#law/kit/finding.ts'
import { communeCadreOffice, communeOffice, departmentOffice, type Region } from '#law/pay/office-allowance.ts'
import type { PlainDate } from '#lib/date.ts'

type Found = Finding<string> | undefined
type Post = { readonly label: string; readonly rate: (region: Region, on: PlainDate) => Found }

type Table<V> = { on(day: PlainDate): Finding<Readonly<Record<string, V>>> }

function inTable<V extends object | string>(table: Table<V>, key: string) {
  return (region: Region, on: PlainDate): Found => {
    const rates = table.on(on)
    const held = rates.value[key]
    if (held === undefined) return undefined
    const rate = typeof held === 'string' ? held : (held as Record<Region, string>)[region]
    return finding(rate, () => `Hệ số phụ cấp chức vụ theo bảng: ${rate.replace('.', ',')}`, { from: [rates] })
  }
}

const posts = <V extends object | string>(
  table: Table<V> | object,
  prefix: string,
  names: Readonly<Record<string, string>>,
  of: string,
): [string, Post][] =>
  Object.entries(names).map(([key, name]) => [
    `${prefix}/${key}`,
    { label: `${name}, ${of}`, rate: inTable(table as Table<V>, key) },
  ])

const department = {
  director: 'Cục trưởng',
  'deputy-director': 'Phó Cục trưởng',
  'branch-head': 'Trưởng cơ quan khu vực, Chi cục trưởng',
  'branch-deputy': 'Phó Trưởng cơ quan khu vực, Phó Chi cục trưởng',
  'division-head': 'Trưởng ban, Trưởng phòng, Chánh Văn phòng',
  'division-deputy': 'Phó Trưởng ban, Phó Trưởng phòng, Phó Chánh Văn phòng',
  'branch-division-head': 'Trưởng phòng, Đội trưởng thuộc Chi cục',
  'branch-division-deputy': 'Phó Trưởng phòng, Phó Đội trưởng thuộc Chi cục',
}

/** Chức vụ có trong bảng phụ cấp chức vụ mà thư viện luật có */
export const officePosts: ReadonlyMap<string, Post> = new Map<string, Post>([
  ...posts(
    communeOffice,
    'commune',
    {
      chair: 'Chủ tịch',
      'vice-chair': 'Phó Chủ tịch',
      head: 'Trưởng phòng chuyên môn và tương đương',
      'deputy-head': 'Phó Trưởng phòng và tương đương',
    },
    'Ủy ban nhân dân cấp xã',
  ),
  ...posts(
    communeCadreOffice,
    'commune-cadre',
    {
      'party-secretary': 'Bí thư Đảng ủy',
      'party-deputy': 'Phó Bí thư Đảng ủy',
      'council-chair': 'Chủ tịch Hội đồng nhân dân',
      'front-chair': 'Chủ tịch Ủy ban Mặt trận Tổ quốc',
      'union-head': 'Người đứng đầu đoàn thể',
      chair: 'Chủ tịch Ủy ban nhân dân (trước 2026)',
      'vice-chair': 'Phó Chủ tịch Ủy ban nhân dân (trước 2026)',
    },
    'cán bộ cấp xã',
  ),
  ...posts(departmentOffice[1], 'department-1', department, 'Cục loại 1 thuộc Bộ'),
  ...posts(departmentOffice[2], 'department-2', department, 'Cục loại 2 thuộc Bộ'),
])
