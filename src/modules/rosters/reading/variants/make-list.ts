import { toCell } from '#sheets/cell.ts'
import type { Workbook } from '#sheets/workbook.ts'
import { toTcvn3, toVni } from './encode.ts'
import { type AsOf, type Expected, type Made, makePerson } from './make-person.ts'
import { type Randomly, randomly } from './random.ts'
import { spellDay } from './spell.ts'
import type { Value } from './value.ts'

type Key = keyof Made['cells'] | 'birthMen' | 'birthWomen' | 'familyName' | 'givenName' | 'ordinal' | 'unit' | 'note'

// prettier-ignore
const headings: Readonly<Record<Key, readonly string[]>> = {
  ordinal: ['TT', 'STT', 'Số TT'], name: ['Họ và tên', 'Họ tên', 'HỌ VÀ TÊN'], familyName: ['Họ đệm', 'Họ và tên đệm'], givenName: ['Tên'],
  sex: ['Giới tính', 'GT'], birth: ['Ngày sinh', 'NS', 'Ngày, tháng, năm sinh'], birthMen: ['Nam'], birthWomen: ['Nữ'],
  idNumber: ['Số CCCD', 'Số định danh cá nhân', 'CCCD'], rankCode: ['Mã ngạch', 'Ngạch', 'Mã số'], step: ['Bậc', 'Bậc lương'],
  coefficient: ['Hệ số', 'HS', 'HSL', 'Hệ số lương'], since: ['Từ ngày', 'Hưởng từ', 'Thời điểm hưởng'], unit: ['Đơn vị', 'Phòng ban'], note: ['Ghi chú'],
}

/** A staff list in the habits of offices, and what must be read from it. Everything is chosen by the seed. */
export function makeList(seed: number): { workbook: Workbook; asOf: AsOf; expected: Expected[] } {
  const random = randomly(seed)
  const { below, pick, shuffle, chance } = random
  const asOf = pick<AsOf>(['2018-04-01', '2026-10-01'])
  const encode = pick<(text: string) => string>([(text) => text, (text) => text.normalize('NFD'), toTcvn3, toVni])
  const nameKeys: Key[] = chance(0.3) ? ['familyName', 'givenName'] : ['name']
  const birthKeys: Key[] = chance(0.4) ? ['birthMen', 'birthWomen'] : ['sex', 'birth']
  const others = shuffle<Key[]>([birthKeys, ['idNumber'], ['rankCode'], ['step'], ['coefficient'], ['since'], ['note']])
  const keys: Key[] = ['ordinal', ...nameKeys, ...others.flat()]
  const rows: Value[][] = [...title(random), ...headingRows(keys, random)]

  const expected: Expected[] = []
  const seen = new Set<string>()
  for (let sections = 1 + below(4); sections > 0; sections--) {
    rows.push([pick(['I', 'II', 1]), pick(['Phòng Nội vụ', 'Trường Tiểu học Mạo Khê', 'Ban Quản lý dự án'])])
    for (let count = 3 + below(8); count > 0; count--) {
      const made = makePerson(asOf, random)
      const name = String(made.cells.name).normalize('NFC').toLowerCase().trim()
      if (seen.has(name)) continue
      seen.add(name)
      for (const one of chance(0.08) && made.expected.name !== null ? [made, again(made, random)] : [made]) {
        rows.push(keys.map((key) => valueOf(key, one, expected.length + 1)))
        expected.push({ row: rows.length, ...one.expected })
      }
    }
    rows.push([`Cộng: ${expected.length} người`], [])
  }
  rows.push([], [null, 'NGƯỜI LẬP BIỂU', null, null, 'Ngày 01 tháng 4 năm 2018'], [null, 'Nguyễn Thị Lan'])
  return { workbook: { fonts: [], sheets: [{ name: 'DS', rows: numbered(rows, encode) }] }, asOf, expected }
}

function headingRows(keys: readonly Key[], { pick, chance }: Randomly): Value[][] {
  const above: Partial<Record<Key, string | null>> = { birthMen: 'Ngày sinh', birthWomen: null }
  const rows: Value[][] = [keys.map((key) => (key in above ? above[key]! : pick(headings[key])))]
  if (keys.includes('birthMen')) rows.push(keys.map((key) => (key in above ? headings[key][0]! : null)))
  if (chance(0.3)) rows.push(keys.map((_, at) => at + 1))
  return rows
}

/** The same person once more, the date spelled another way. */
function again({ cells, female, expected }: Made, random: Randomly): Made {
  const kept = expected.kinds.filter((kind) => kind !== 'date-month-only')
  return {
    female,
    cells: { ...cells, since: spellDay(expected.since!, random) },
    expected: {
      name: null,
      kinds: [...kept, 'duplicate-person' as const].toSorted(),
      since: null,
      birth: null,
      coefficient: null,
    },
  }
}

function title({ pick, chance }: Randomly): Value[][] {
  if (chance(0.3)) return []
  return [
    ['UBND PHƯỜNG MẠO KHÊ'],
    ['PHÒNG VĂN HÓA XÃ HỘI'],
    [],
    [null, pick(['DANH SÁCH TIỀN LƯƠNG', 'DANH SÁCH CÁN BỘ, CÔNG CHỨC (đến 01/10/2026)'])],
  ]
}

function valueOf(key: Key, { cells, female }: Made, ordinal: number): Value {
  const words = String(cells.name).trim().split(/\s+/)
  if (key === 'ordinal') return ordinal
  if (key === 'familyName') return words.slice(0, -1).join(' ')
  if (key === 'givenName') return words.at(-1)!
  if (key === 'birthMen') return female ? null : cells.birth
  if (key === 'birthWomen') return female ? cells.birth : null
  if (key === 'note' || key === 'unit') return null
  return cells[key]
}

const numbered = (rows: readonly Value[][], encode: (text: string) => string) =>
  rows
    .map((values, at) => ({
      number: at + 1,
      cells: values.map((value) => toCell(typeof value === 'string' ? encode(value) : value)),
    }))
    .filter(({ cells }) => cells.some(Boolean))
