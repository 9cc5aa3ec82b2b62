import { annulment } from '#law/exams/annulment.ts'
import { examPenalties } from '#law/exams/exam-room.ts'
import { lateness } from '#law/exams/lateness.ts'
import { mustStayInRoom } from '#law/exams/leaving-room.ts'
import { markDeductions } from '#law/exams/penalty.ts'
import type { Finding } from '#law/kit/finding.ts'
import { NoLawInForce } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { HeldExam } from '../exam/store.ts'
import type { IncidentKind } from './model.ts'

type Case = { readonly kind: IncidentKind; readonly lateMinutes: number | null; readonly byChair: boolean }
type Law = Pick<HeldExam, 'lawOn' | 'minutes'>

/** Căn cứ của việc ghi biên bản; what the law of the day does not let be recorded is refused. */
export function incidentLaw({ kind, lateMinutes, byChair }: Case, { lawOn, minutes }: Law): Finding<unknown>[] {
  switch (kind) {
    case 'late':
      return [entry(minutes, lateMinutes, byChair, lawOn)]
    case 'left-room':
      return readOr(() => mustStayInRoom(minutes, lawOn))
    case 'reprimand':
    case 'warning':
      return [...readOr(() => examPenalties.on(lawOn)), ...readOr(() => markDeductions.on(lawOn))]
    case 'suspension':
    case 'annulment':
      return [
        ...readOr(() => examPenalties.on(lawOn)),
        ...readOr(() => annulment([kind === 'annulment' ? 'other' : 'suspended'], lawOn)),
      ]
    default:
      return []
  }
}

/** Recorded, it lets the candidate in: within the minutes of the day by any invigilator, beyond them by the chair alone. */
function entry(
  examMinutes: number,
  lateMinutes: number | null,
  byChair: boolean,
  lawOn: HeldExam['lawOn'],
): Finding<unknown> {
  if (lateMinutes === null) {
    const says = 'Hãy ghi số phút đến muộn.'
    throw new Refusal('invalid', says, [], { fields: { lateMinutes: says } })
  }
  const late = { examMinutes, lateMinutes, ...(byChair && { chairAllows: true }) }
  const [law] = readOr(() => lateness('civil-servant', late, lawOn))
  if (!law && byChair) return { value: true, says: 'Chủ tịch Hội đồng cho dự thi', cites: [], from: [] }
  if (law?.value.mayEnter) return law
  const says = law ? law.says : `Đến muộn ${lateMinutes} phút: chỉ Chủ tịch Hội đồng cho dự thi được.`
  throw new Refusal('not-yet-lawful', says, law ? [law] : [])
}

/** Nothing where no text of the day was read: the record then stands on the panel's own rules. */
function readOr<T>(rule: () => Finding<T>): Finding<T>[] {
  try {
    return [rule()]
  } catch (error) {
    if (error instanceof NoLawInForce) return []
    throw error
  }
}
