import { circular_001_2025_bnv, circular_06_2020_bnv, circular_22_2025_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'
import type { Service } from '#law/recruitment/priority.ts'
import type { PlainDate } from '#lib/date.ts'

type LateLimit = { readonly shortest: number; readonly longest: number | null; readonly late: number }
/** Minutes late that are let in, by the minutes of the paper */
type Lateness = { readonly limits: readonly LateLimit[]; readonly chairDecidesOthers: boolean }

const anyPaper: Lateness = { limits: [{ shortest: 0, longest: null, late: 30 }], chairDecidesOthers: false }
const byLength: Lateness = {
  limits: [
    { shortest: 0, longest: 30, late: 5 },
    { shortest: 60, longest: null, late: 10 },
  ],
  chairDecidesOthers: true,
}

const label = (who: string) => `Số phút thí sinh được đến muộn (${who})`
const until2025 = [
  { from: '2021-01-20', value: anyPaper, cites: [cite(circular_06_2020_bnv, 'Nội quy', 'read')], checked: null },
  { from: '2025-03-17', value: null, cites: [cite(circular_001_2025_bnv, 'chưa đọc điều này')], checked: null },
] as const

/** Thí sinh đến muộn */
export const latenessLimits: Readonly<Record<Service, Parameter<Lateness>>> = {
  'civil-servant': parameter<Lateness>(label('công chức'), [
    ...until2025,
    { from: '2025-12-10', value: byLength, cites: [cite(circular_22_2025_bnv, 'Nội quy', 'read')], checked: null },
  ]),
  'public-employee': parameter<Lateness>(label('viên chức'), until2025),
}

/** `mayEnter` is null while only the chair of the board can say. */
export type Admission = { readonly mayEnter: boolean | null; readonly limit: number | null }

export type LateCandidate = {
  readonly examMinutes: number
  readonly lateMinutes: number
  /** What the chair of the board decided of this candidate, if anything */
  readonly chairAllows?: boolean | undefined
}

/** Thí sinh đến muộn có được dự thi không */
export function lateness(service: Service, late: LateCandidate, lawOn: PlainDate): Finding<Admission> {
  const law = latenessLimits[service].on(lawOn)
  const limit = limitOf(law.value, late.examMinutes)
  const minutes = `Đến muộn ${late.lateMinutes} phút, bài thi ${late.examMinutes} phút`
  const answer = (mayEnter: boolean | null, says: string) =>
    finding({ mayEnter, limit }, `${minutes}: ${says}`, { from: [law] })

  if (late.lateMinutes === 0 || (limit !== null && late.lateMinutes <= limit)) return answer(true, 'được dự thi')
  if (law.value.chairDecidesOthers && late.chairAllows !== undefined) {
    return answer(late.chairAllows, `Chủ tịch Hội đồng ${late.chairAllows ? 'cho' : 'không cho'} dự thi`)
  }
  if (limit === null) return answer(null, 'do Chủ tịch Hội đồng quyết định')
  const unless = law.value.chairDecidesOthers ? ', trừ khi Chủ tịch Hội đồng quyết định khác' : ''
  return answer(false, `quá ${limit} phút, không được dự thi${unless}`)
}

function limitOf({ limits }: Lateness, minutes: number): number | null {
  const found = limits.find(({ shortest, longest }) => minutes >= shortest && (longest === null || minutes <= longest))
  return found?.late ?? null
}
