import { type Ending, fixed, type Stage, type UnitSpec } from './spec.ts'

export const root = 'town'

// prettier-ignore
const offices = ['Văn phòng HĐND và UBND', 'Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Tài chính - Kế hoạch', 'Phòng Tài nguyên và Môi trường',
  'Phòng Lao động - Thương binh và Xã hội', 'Phòng Văn hóa và Thông tin', 'Phòng Giáo dục và Đào tạo', 'Phòng Y tế', 'Thanh tra', 'Phòng Kinh tế', 'Phòng Quản lý đô thị']
// prettier-ignore
const services = ['Trung tâm Truyền thông và Văn hóa', 'Ban Quản lý dự án đầu tư xây dựng', 'Trung tâm Hành chính công', 'Trung tâm Phát triển quỹ đất',
  'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên', 'Trung tâm Dịch vụ kỹ thuật nông nghiệp', 'Ban Quản lý di tích']
// prettier-ignore
const masses = ['Ủy ban Mặt trận Tổ quốc', 'Hội Liên hiệp Phụ nữ', 'Đoàn Thanh niên', 'Hội Nông dân', 'Hội Cựu chiến binh', 'Hội Chữ thập đỏ']

const inTown = (
  prefix: string,
  kind: 'office' | 'service' | 'mass-organisation',
  names: readonly string[],
  ends?: Ending,
) => names.map((name, at) => fixed(`${prefix}${at}`, { name, kind, parent: root }, ends ? { ends } : {}))

/** The offices of the town, as many of each kind as are asked for. */
export const townOffices = (
  ends: Ending | undefined,
  counts = { office: 12, service: 7, mass: 6 },
): readonly UnitSpec[] => [
  ...inTown('office', 'office', offices.slice(0, counts.office), ends),
  ...inTown('service', 'service', services.slice(0, counts.service), ends),
  ...inTown('mass', 'mass-organisation', masses.slice(0, counts.mass), ends),
]

const stages: readonly (readonly [Stage, string])[] = [
  ['preschool', 'Trường Mầm non'],
  ['primary', 'Trường Tiểu học'],
  ['secondary', 'Trường Trung học cơ sở'],
]

type Place = {
  readonly key: string
  readonly name: string
  readonly movesTo?: Pick<Ending, 'on'> & { readonly ward: string }
}

/** Three schools in every ward; when the town's own level ends they stand under the new ward. */
export const schoolsOf = ({ key, name, movesTo }: Place): readonly UnitSpec[] =>
  stages.map(([stage, what]) => {
    const profile = { name: `${what} ${name}`, kind: 'school', code: null } as const
    const later = movesTo ? [{ ...profile, from: movesTo.on, parent: movesTo.ward }] : []
    return { key: `${stage}.${key}`, stage, profiles: [{ ...profile, from: null, parent: root }, ...later] }
  })

// prettier-ignore
const wardOffices = [['vp', 'Văn phòng HĐND và UBND'], ['kt', 'Phòng Kinh tế, Hạ tầng và Đô thị'], ['vx', 'Phòng Văn hóa - Xã hội'], ['hc', 'Trung tâm Phục vụ hành chính công']] as const

export const officeKeysOf = (ward: string): readonly string[] => wardOffices.map(([short]) => `${ward}.${short}`)

export const officesOfWard = (ward: string, name: string, from: Ending['on']): readonly UnitSpec[] =>
  wardOffices.map(([short, what]) => ({
    key: `${ward}.${short}`,
    profiles: [
      { from, name: `${what} phường ${name}`, kind: short === 'hc' ? 'service' : 'office', code: null, parent: ward },
    ],
  }))
