import { circular_08_2013_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { choice } from '#law/kit/choice.ts'

/** Ngày hưởng bậc mới phải nằm trong năm xét hay không */
export const effectiveInReviewYear = choice({
  name: 'early-raise.effective-year',
  label: 'Ngày hưởng nâng bậc trước thời hạn so với năm xét',
  options: { 'not-asked': 'không bắt buộc nằm trong năm xét', 'within-year': 'không được sau năm xét' },
  default: 'not-asked',
  note: 'Thông tư không đòi ngày hưởng nằm trong năm xét; nhiều quy chế cơ quan có đòi.',
  cites: [cite(circular_08_2013_bnv, 'Điều 3 khoản 1', 'read')],
})

/** Ngày hưởng khi 12 tháng trước ngày đến hạn lại trước ngày thông báo nghỉ hưu */
export const retirementRaiseFrom = choice({
  name: 'early-raise.retirement-from',
  label: 'Ngày hưởng nâng bậc khi có thông báo nghỉ hưu',
  options: {
    undecided: 'người có thẩm quyền quyết định từng trường hợp',
    notice: 'từ ngày thông báo nghỉ hưu',
    'full-year': 'trước thời hạn đủ 12 tháng, kể cả trước ngày thông báo',
  },
  default: 'undecided',
  note: 'Văn bản không nêu ngày hưởng sớm nhất khi thời điểm trước hạn 12 tháng ở trước ngày thông báo nghỉ hưu.',
  cites: [cite(circular_08_2013_bnv, 'Điều 3 khoản 2', 'read')],
})

/** Thứ tự giữa những người bằng nhau */
export const earlyRaiseOrder = choice({
  name: 'early-raise.order',
  label: 'Thứ tự ưu tiên khi thành tích ngang nhau',
  options: {
    usual: 'nhiều thành tích hơn, chưa từng được nâng trước hạn, là nữ, gần tuổi nghỉ hưu hơn',
    head: 'người đứng đầu quyết định',
  },
  default: 'usual',
  note: 'Thông tư chỉ nói xét thành tích cao nhất trước; thứ tự tiếp theo do quy chế của cơ quan.',
  cites: [cite(circular_08_2013_bnv, 'Điều 3, Điều 4', 'memory')],
})
