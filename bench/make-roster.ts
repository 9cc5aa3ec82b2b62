import { writeXlsx } from 'hucre'
import { addMonths, plainDate, viDate } from '#lib/date.ts'

const surnames = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Dương',
  'Lý',
  'Mạc',
  'Nông',
  'Triệu',
]
const middles = ['Văn', 'Thị', 'Đức', 'Minh', 'Thanh', 'Ngọc', 'Kim', 'Quốc', 'Bích', 'Xuân', 'Hữu', 'Thu']
const givens = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Giang',
  'Hà',
  'Hương',
  'Khoa',
  'Linh',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quân',
  'Sơn',
  'Thảo',
  'Uyên',
  'Vân',
  'Xuyến',
  'Yến',
]

/** Rank, its number of steps, its first coefficient and the gap between steps in hundredths, and the months of a step. */
const ranks = [
  ['01.003', 9, 234, 33, 36],
  ['01.004', 10, 210, 31, 36],
  ['01.009', 12, 100, 18, 24],
] as const

// prettier-ignore
const headings = [
  ['ỦY BAN NHÂN DÂN', null, null, null, null, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['THỊ XÃ THỬ NGHIỆM', null, null, null, null, null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  [],
  ['DANH SÁCH VÀ TIỀN LƯƠNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC'],
  ['(Tính đến ngày 01 tháng 4 năm 2018)'],
  [],
  ['Số TT', 'Họ và tên', 'Ngày, tháng, năm sinh', null, 'Chức vụ hoặc chức danh', 'Dân tộc', 'Trình độ', null, 'Lương hiện hưởng', null, null, null, null, 'Phụ cấp', null, null, 'Ngày vào Đảng', 'Ghi chú'],
  [null, null, 'Nam', 'Nữ', null, null, 'Chuyên môn', 'Lý luận chính trị', 'Mã ngạch', 'Bậc', 'Hệ số', 'Thời điểm hưởng', '% VK', 'Chức vụ', 'Trách nhiệm', 'Khu vực'],
  [],
] satisfies (string | null)[][]

/** A made-up staff list of `people` rows, laid out as offices keep it; the same for the same `seed`. */
export async function makeRoster(people: number, seed = 1): Promise<Buffer> {
  const rows: (string | null)[][] = headings.map((cells) => [...cells])
  const random = generator(seed)
  for (let at = 0; at < people; at++) {
    if (at % 100 === 0) rows.push([String(at / 100 + 1), `Trường Tiểu học số ${at / 100 + 1}`])
    rows.push(person(at, random))
  }
  const bytes = await writeXlsx({ sheets: [{ name: 'DS luong 2018', rows }] })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

// Name and birth together belong to one person only: birthdays come round every 10,080 rows, then with the other surnames.
function person(at: number, random: (below: number) => number): (string | null)[] {
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!
  const [code, steps, first, gap, months] = pick(ranks)
  const step = 1 + random(steps - 1)
  const birth = viDate(plainDate(1963 + (at % 30), 1 + (Math.floor(at / 30) % 12), 1 + (Math.floor(at / 360) % 28))!)
  // A few are overdue, some are due within the quarter, most are under way.
  const since = viDate(addMonths('2018-04-01', -random(months + 2)))
  const isMan = at % 2 === 0
  const surname = surnames[2 * random(7) + (Math.floor(at / 10_080) % 2)]!
  const name = `${surname} ${pick(middles)} ${pick(givens)}`
  const coefficient = ((first + gap * (step - 1)) / 100).toFixed(2).replace('.', ',')
  return [
    String((at % 100) + 1),
    name,
    isMan ? birth : null,
    isMan ? null : birth,
    'Chuyên viên',
    'Kinh',
    'Đại học',
    'Sơ cấp',
    code,
    `${step}/${steps}`,
    coefficient,
    since,
    null,
    null,
    null,
    null,
    '03/02/2010',
    null,
  ]
}

/** Xorshift: small, quick and the same everywhere. */
function generator(seed: number): (below: number) => number {
  let state = seed * 2654435761 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}
