import type { CountedReason, DisciplineForm, Setback, UncountedReason } from '#law/pay/held-step.ts'
import type { Option } from '../kit/field.ts'

const disciplines: readonly (readonly [DisciplineForm, string])[] = [
  ['reprimand', 'Kỷ luật khiển trách'],
  ['warning', 'Kỷ luật cảnh cáo'],
  ['demotion', 'Kỷ luật giáng chức'],
  ['removal', 'Kỷ luật cách chức'],
]
const uncounted: readonly (readonly [UncountedReason, string])[] = [
  ['unpaid-leave', 'Nghỉ việc riêng không hưởng lương'],
  ['overstay', 'Ở nước ngoài quá thời hạn'],
  ['suspension', 'Bị đình chỉ công tác'],
  ['custody', 'Bị tạm giữ, tạm giam'],
  ['probation', 'Tập sự'],
  ['desertion', 'Đào ngũ'],
  ['suspended-sentence', 'Thử thách án treo'],
  ['awaiting-retirement', 'Nghỉ chờ đủ tuổi nghỉ hưu'],
  ['other-absence', 'Thời gian không làm việc khác'],
]
export const counted: readonly (readonly [CountedReason, string])[] = [
  ['sick', 'Nghỉ ốm đau, tai nạn'],
  ['maternity', 'Nghỉ thai sản'],
  ['military', 'Phục vụ tại ngũ'],
  ['sent-on-duty', 'Được cử đi học, công tác'],
  ['paid-leave', 'Nghỉ hưởng nguyên lương'],
]

const keys = (options: readonly Option[]) => options.map(([value]) => value)
export const forms = keys(disciplines)
export const stretches = [...keys(uncounted), ...keys(counted)]
export const options: readonly Option[] = [
  ...disciplines,
  ['failed-year', 'Không hoàn thành nhiệm vụ cả năm'],
  ...uncounted,
  ...counted,
]

export const setbackWords = (setback: Setback): string => {
  const key =
    setback.kind === 'discipline' ? setback.form : setback.kind === 'failed-year' ? 'failed-year' : setback.reason
  return options.find(([value]) => value === key)?.[1] ?? key
}
