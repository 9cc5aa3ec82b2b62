import type { Finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import { annualMinimums } from '#law/training/annual-minimum.ts'
import type { Trainee } from '#law/training/trainee.ts'
import type { PlainDate } from '#lib/date.ts'

/** Ai phải bồi dưỡng hằng năm; người lao động hợp đồng thì không */
export const traineeKind = (staff: StaffKind): Trainee | null =>
  staff === 'contract-worker' ? null : staff === 'public-employee' ? 'public-employee' : 'civil-servant'

export type Minimum = { readonly required: number; readonly law: Finding<unknown> } | { readonly missing: string }

/** Số tiết tối thiểu, or why the library does not know it */
export function minimumOn(trainee: Trainee, day: PlainDate): Minimum {
  try {
    const law = annualMinimums[trainee].on(day)
    const { weeks, daysPerWeek, lessonsPerDay } = law.value
    return { required: weeks * daysPerWeek * lessonsPerDay, law }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { missing: error.message }
  }
}
