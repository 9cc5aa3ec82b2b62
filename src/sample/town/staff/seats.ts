import type { StaffKindColumn } from '#db/tables.ts'
import type { Discipline } from '../words/study.ts'
import type { Stage, UnitSpec } from '../units/spec.ts'

export type Track = 'official' | 'clerk' | 'accountant' | 'driver' | 'guard' | Stage

/** A place of work; whoever leaves it is followed by another. */
export type Seat = {
  readonly unit: string
  readonly staff: StaffKindColumn
  readonly title: string
  readonly track: Track
  readonly discipline: Discipline
  /** Chức vụ, of those who hold one by election; leaders are appointed, `deputy` before `office`. */
  readonly office?: string
  readonly leads?: { readonly office: string; readonly deputy: string }
}

type Wish = Omit<Seat, 'unit'>

const expert: Wish = { staff: 'civil-servant', title: 'Chuyên viên', track: 'official', discipline: 'office' }
const service: Wish = { staff: 'public-employee', title: 'Viên chức', track: 'official', discipline: 'servicing' }
const accountant: Wish = { staff: 'public-employee', title: 'Kế toán', track: 'accountant', discipline: 'servicing' }
const guard: Wish = { staff: 'contract-worker', title: 'Bảo vệ', track: 'guard', discipline: 'servicing' }
const driver: Wish = { staff: 'contract-worker', title: 'Lái xe', track: 'driver', discipline: 'servicing' }

const led = (wish: Wish, office: string, deputy: string): Wish => ({ ...wish, leads: { office, deputy } })

// prettier-ignore
const elected = ['Bí thư Đảng ủy', 'Phó Bí thư Đảng ủy', 'Phó Chủ tịch HĐND', 'Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Chủ tịch Ủy ban MTTQ', 'Bí thư Đoàn Thanh niên',
  'Chủ tịch Hội Liên hiệp Phụ nữ', 'Chủ tịch Hội Nông dân', 'Chủ tịch Hội Cựu chiến binh']
// prettier-ignore
const communal = ['Chỉ huy trưởng Quân sự', 'Văn phòng - Thống kê', 'Văn phòng - Thống kê', 'Địa chính - Xây dựng', 'Địa chính - Xây dựng', 'Tài chính - Kế toán', 'Tư pháp - Hộ tịch',
  'Tư pháp - Hộ tịch', 'Văn hóa - Xã hội', 'Văn hóa - Xã hội']

const inOffice = [
  led(expert, 'Trưởng phòng', 'Phó Trưởng phòng'),
  led(expert, 'Phó Trưởng phòng', 'Phó Trưởng phòng'),
  led(expert, 'Phó Trưởng phòng', 'Phó Trưởng phòng'),
  ...Array.from({ length: 5 }, () => expert),
]
const inService = [
  led(service, 'Giám đốc', 'Phó Giám đốc'),
  led(service, 'Phó Giám đốc', 'Phó Giám đốc'),
  ...Array.from({ length: 12 }, () => service),
  accountant,
  driver,
]
const inCommune = [
  ...elected.map((office): Wish => ({
    staff: 'cadre',
    title: office,
    office,
    track: 'official',
    discipline: 'office',
  })),
  ...communal.map((title, at): Wish => ({
    staff: 'civil-servant',
    title,
    track: at % 4 === 1 ? 'clerk' : 'official',
    discipline: 'office',
  })),
]
const inMass = [led({ ...expert, title: 'Cán bộ chuyên trách' }, 'Chủ tịch', 'Phó Chủ tịch'), expert, expert]

const teaching: Readonly<Record<Stage, string>> = {
  preschool: 'Giáo viên mầm non',
  primary: 'Giáo viên tiểu học',
  secondary: 'Giáo viên trung học cơ sở',
}

function inSchool(stage: Stage, teachers: number): readonly Wish[] {
  const teacher: Wish = { staff: 'public-employee', title: teaching[stage], track: stage, discipline: stage }
  return [
    led(teacher, 'Hiệu trưởng', 'Phó Hiệu trưởng'),
    led(teacher, 'Phó Hiệu trưởng', 'Tổ trưởng chuyên môn'),
    led(teacher, 'Phó Hiệu trưởng', 'Tổ trưởng chuyên môn'),
    ...Array.from({ length: teachers }, () => teacher),
    accountant,
    guard,
  ]
}

const of = ({ key }: UnitSpec, wishes: readonly Wish[]): readonly Seat[] =>
  wishes.map((wish) => ({ unit: key, ...wish }))

/** As many places as `staff` in the units of the town's first days; the schools take what the others leave. */
export function makeSeats(specs: readonly UnitSpec[], staff: number): readonly Seat[] {
  const first = specs.filter(({ profiles }) => profiles[0]!.from === null)
  const kinds = {
    office: inOffice,
    service: inService,
    'mass-organisation': inMass,
    ward: inCommune,
    commune: inCommune,
  }
  const seats = first.flatMap((spec) => {
    const { kind } = spec.profiles[0]!
    return kind in kinds ? of(spec, kinds[kind as keyof typeof kinds]) : []
  })
  const schools = first.filter(({ stage }) => stage)
  const bare = schools.length * inSchool('primary', 0).length
  const left = staff - seats.length - bare
  if (left < 0) throw new Error(`These units have ${seats.length + bare} places at least, more than ${staff}`)
  const share = (at: number) =>
    Math.floor(((at + 1) * left) / schools.length) - Math.floor((at * left) / schools.length)
  return [...seats, ...schools.flatMap((spec, at) => of(spec, inSchool(spec.stage!, share(at))))]
}
