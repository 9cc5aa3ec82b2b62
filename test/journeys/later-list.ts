import { type Column, writeXlsx } from '#sheets/write.ts'

export type Known = {
  readonly fullName: string
  readonly birthOn: string
  readonly sex: 'male' | 'female'
  readonly unitName: string
  readonly title: string | null
  readonly office: string | null
  readonly rank: string
  readonly step: number
  readonly coefficient: string
  readonly stepSince: string
}

const newcomers: readonly Known[] = [
  {
    fullName: 'Hoàng Thị Mới Một',
    birthOn: '1990-09-02',
    sex: 'female',
    unitName: 'Phòng Nội vụ',
    title: 'Chuyên viên',
    office: null,
    rank: '01.003',
    step: 2,
    coefficient: '2.67',
    stepSince: '2017-03-01',
  },
  {
    fullName: 'Vũ Văn Mới Hai',
    birthOn: '1988-05-19',
    sex: 'male',
    unitName: 'Phòng Tư pháp',
    title: 'Chuyên viên',
    office: null,
    rank: '01.003',
    step: 3,
    coefficient: '3.00',
    stepSince: '2017-06-01',
  },
]
const unreadable = { ...newcomers[0]!, fullName: 'Lý Thị Ngày Sai', birthOn: '31/02/1985' }

export const names = {
  changed: 'Phó Trưởng phòng',
  newcomers: newcomers.map(({ fullName }) => fullName),
  held: unreadable.fullName,
}

const columns: readonly Column[] = [
  ['STT', 'number'],
  ['Họ và tên', 'text'],
  ['Ngày sinh', 'text'],
  ['Giới tính', 'text'],
  ['Đơn vị công tác', 'text'],
  ['Đang đảm nhiệm', 'text'],
  ['Mã ngạch', 'text'],
  ['Bậc lương', 'number'],
  ['Hệ số lương', 'decimal'],
  ['Ngày hưởng', 'date'],
].map(([heading, kind]) => ({ heading, kind }) as Column)

/** A later list of the same agency: one as before, one promoted, two newcomers, one whose day of birth cannot be. */
export function laterList([same, promoted]: readonly Known[]): Promise<Buffer> {
  const people = [same!, { ...promoted!, title: names.changed, office: names.changed }, ...newcomers, unreadable]
  const rows = people.map((person, at) => [
    at + 1,
    person.fullName,
    viWritten(person.birthOn),
    person.sex === 'female' ? 'Nữ' : 'Nam',
    person.unitName,
    person.office ?? person.title,
    person.rank,
    person.step,
    person.coefficient,
    person.stepSince,
  ])
  return writeXlsx({ sheetName: 'Danh sách', title: 'Danh sách cán bộ, công chức', columns, rows })
}

const viWritten = (day: string) => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
