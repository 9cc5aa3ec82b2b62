import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Service } from '#law/recruitment/priority.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import { recheckLaw, type Medium } from './recheck-law.ts'

const words: Readonly<Record<Medium, string>> = {
  paper: 'bài thi viết, thi trên giấy',
  computer: 'bài thi trên máy vi tính',
  interview: 'bài thi vấn đáp, phỏng vấn',
  practice: 'bài thi thực hành',
}

/** Bài thi này có được phúc khảo không */
export function recheckAllowed(service: Service, medium: Medium, lawOn: PlainDate): Finding<boolean> {
  const law = recheckLaw[service].on(lawOn)
  const isAllowed = law.value.media.includes(medium)
  if (isAllowed && law.value.filingDays === null) {
    throw new Refusal('not-yet-lawful', 'Văn bản đã đọc không nói việc phúc khảo bài thi viết của viên chức', [law])
  }
  return finding(isAllowed, `${isAllowed ? 'Được' : 'Không được'} phúc khảo ${words[medium]}`, { from: [law] })
}

export type RecheckDays = { readonly fileUntil: PlainDate; readonly markedBy: PlainDate }

/** Hạn nhận đơn và hạn chấm phúc khảo, from the day the results are posted; null where there is none */
export function recheckDays(
  service: Service,
  medium: Medium,
  publishedOn: PlainDate,
  lawOn: PlainDate,
): Finding<RecheckDays | null> {
  const allowed = recheckAllowed(service, medium, lawOn)
  const { filingDays, markingDays } = recheckLaw[service].valueOn(lawOn)
  if (!allowed.value || filingDays === null || markingDays === null) return finding(null, allowed.says, allowed)
  const fileUntil = addDays(publishedOn, filingDays)
  const markedBy = addDays(fileUntil, markingDays)
  return finding({ fileUntil, markedBy }, `Chấm phúc khảo xong chậm nhất ngày ${viDate(markedBy)}`, {
    from: [
      finding(publishedOn, `Công bố kết quả ngày ${viDate(publishedOn)}`),
      finding(fileUntil, `Nhận đơn trong ${filingDays} ngày, đến hết ngày ${viDate(fileUntil)}`),
      finding(markingDays, `Chấm phúc khảo trong ${markingDays} ngày từ khi hết hạn nhận đơn`),
      allowed,
    ],
  })
}

/** Đơn phúc khảo nộp ngày này có trong hạn không */
export function recheckInTime(
  service: Service,
  medium: Medium,
  days: { readonly publishedOn: PlainDate; readonly filedOn: PlainDate },
  lawOn: PlainDate,
): Finding<boolean> {
  const window = recheckDays(service, medium, days.publishedOn, lawOn)
  const isIn = window.value !== null && days.publishedOn <= days.filedOn && days.filedOn <= window.value.fileUntil
  const says = `Đơn phúc khảo nộp ngày ${viDate(days.filedOn)} ${isIn ? 'trong hạn' : 'không được nhận'}`
  return finding(isIn, says, { from: [window] })
}
