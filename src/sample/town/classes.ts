import { addDays, addMonths, type PlainDate } from '#lib/date.ts'
import { Chance } from './chance.ts'
import { someMonth } from './days.ts'
import type { Town } from './town.ts'

export type Class = { readonly id: string; readonly from: PlainDate; readonly until: PlainDate }

type Kind = { readonly organiser_kind: string; readonly organiser: string; readonly lessons: number }

const university: Kind = { organiser_kind: 'university', organiser: 'Trường Đại học (mẫu)', lessons: 160 }
const centre: Kind = { organiser_kind: 'public-centre', organiser: 'Trung tâm Hành chính công', lessons: 24 }

const school: Kind = { organiser_kind: 'political-school', organiser: 'Trường Chính trị tỉnh (mẫu)', lessons: 120 }
const laterYears = (on: PlainDate) =>
  Array.from({ length: 2026 - Number(on.slice(0, 4)) }, (_, at) => Number(on.slice(0, 4)) + 1 + at)

// prettier-ignore
const universitySubjects = [['state-management', 'Quản lý nhà nước ngạch chuyên viên'], ['profession', 'Nghiệp vụ quản lý trường học'], ['skills', 'Kỹ năng lãnh đạo, quản lý cấp phòng'],
  ['profession', 'Nghiệp vụ công tác tổ chức'], ['tourism', 'Quản lý di sản và du lịch'], ['skills', 'Kỹ năng giao tiếp công vụ'], ['foreign-language', 'Tiếng Anh giao tiếp']] as const
const centreSubjects = [
  ['e-government', 'Ứng dụng chính quyền điện tử'],
  ['public-services', 'Giải quyết dịch vụ công trực tuyến'],
] as const

type Classes = {
  readonly university: readonly Class[]
  readonly centre: readonly Class[]
  readonly later: readonly Class[]
}

/** Classes over the counted years, each held on days of its own; the last ones near the end, when nearly everybody is there. */
export function makeClasses(town: Town): Classes {
  const { since, on, universityClasses, centreClasses } = town.plan.targets
  const chance = new Chance(town.plan.seed, 3)
  const spread = (count: number, from: PlainDate, write: (at: number, day: PlainDate) => Class) =>
    Array.from({ length: count }, (_, at) => {
      const month = Math.floor(((at + 1) * monthsBetween(from, on)) / count) - 2
      return write(at, addMonths(from, month))
    })
  return {
    university: spread(universityClasses, addMonths(since, 36), (at, day) => {
      const [subject, name] = universitySubjects[at % universitySubjects.length]!
      return open(town, { ...university, subject, level: 'town', name, days: 30 }, someMonth(chance, day, day))
    }),
    centre: spread(centreClasses, addMonths(since, 84), (at, day) => {
      const [subject, name] = centreSubjects[at % 2]!
      return open(
        town,
        { ...centre, subject, level: at % 4 < 2 ? 'town' : 'commune', name, days: 3 },
        addDays(day, at % 3),
      )
    }),
    later: laterYears(on).map((year) => {
      const [subject, name] = universitySubjects[year % universitySubjects.length]!
      return open(town, { ...school, subject, level: 'town', name, days: 20 }, `${year}-09-15`)
    }),
  }
}

const monthsBetween = (from: PlainDate, to: PlainDate) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))

type Opened = Kind & { subject: string; level: string; name: string; days: number }

function open(town: Town, { days, name, ...told }: Opened, from: PlainDate): Class {
  const made = { id: town.ledger.ids.next(), from, until: addDays(from, days) }
  const values = {
    class_id: made.id,
    ...told,
    name: `${name}, khóa tháng ${from.slice(5, 7)}/${from.slice(0, 4)}`,
    abroad: false,
    cost: told.lessons * 450_000,
    paper: `KH-${from.slice(0, 4)}/${from.slice(5, 7)}`,
  }
  town.ledger.once('training_class', { from, until: made.until, values })
  return made
}
