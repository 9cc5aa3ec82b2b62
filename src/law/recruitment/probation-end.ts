import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addDays, addMonths, type PlainDate, viDate } from '#lib/date.ts'
import type { Service } from './priority.ts'
import { type Absence, type ProbationLevel, probationTerms } from './probation-terms.ts'

export type Away = { readonly kind: Absence; readonly days: number; readonly isAgreed: boolean }
export type ProbationEnd = { readonly months: number; readonly daysLeftOut: number; readonly on: PlainDate }

/** `priorMonths`: months in the same work, with social insurance, that are taken off */
export type Served = {
  readonly service: Service
  readonly level: ProbationLevel
  readonly start: PlainDate
  readonly away: readonly Away[]
  readonly priorMonths: number
}

/** Ngày hết thời gian tập sự: days that do not count are served afterwards, one for one */
export function probationEnd(
  { service, level, start, away, priorMonths }: Served,
  lawOn: PlainDate,
): Finding<ProbationEnd> {
  const terms = probationTerms[service].on(lawOn)
  const full = terms.value.months[level]
  if (full === null) throw new Refusal('not-yet-lawful', 'Chưa có thời gian tập sự cho trình độ này', [terms])
  const months = Math.max(0, full - priorMonths)
  const uncounted = away.filter((one) => isLeftOut(one, terms.value))
  const daysLeftOut = months === 0 ? 0 : uncounted.reduce((sum, { days }) => sum + days, 0)
  const on = addDays(addMonths(start, months), daysLeftOut)
  return finding({ months, daysLeftOut, on }, `Hết tập sự ngày ${viDate(on)}`, {
    from: [
      finding(start, `Bắt đầu ngày ${viDate(start)}, tập sự ${months} tháng`, { from: [terms] }),
      finding(daysLeftOut, `Không tính vào tập sự ${daysLeftOut} ngày`),
    ],
  })
}

type Terms = ReturnType<(typeof probationTerms)[Service]['valueOn']>

/** Short sick leave counts; where the law speaks of other reasons, only when the head agrees. */
function isLeftOut({ kind, days, isAgreed }: Away, { leftOut, longFrom }: Terms): boolean {
  if (!leftOut.includes(kind)) return false
  if (kind !== 'sick' && kind !== 'other') return true
  return days >= longFrom || (leftOut.includes('other') && !isAgreed)
}
