import { workCalendar } from '#law/calendar/work-calendar.ts'
import type { Rule } from '#law/kit/rule.ts'
import { countingLaw } from './counting-law.ts'
import { monthlyAidDue, monthlyAidSteps } from './monthly-aid.ts'
import { procedureDue } from './procedure-due.ts'
import { procedureLimits } from './procedure-limits.ts'

export const procedureRules: readonly Rule[] = [
  {
    name: 'procedureDue',
    title: 'Thời hạn của những thủ tục thường gặp ở cấp xã',
    answers: 'Hồ sơ của thủ tục này nhận ngày này phải trả kết quả chậm nhất ngày nào?',
    conditions: [
      'Thời hạn theo luật của ngày tiếp nhận; luật đổi sau đó thì hồ sơ cũ giữ thời hạn cũ.',
      'Thủ tục nhiều bước thì bước sau nối tiếp bước trước.',
      'Thủ tục phải xác minh được kéo dài thêm số ngày làm việc mà luật của thủ tục đó cho.',
      'Chỗ chưa đọc được điều luật thì từ chối, không hẹn ngày.',
    ],
    parameters: Object.values(procedureLimits),
    from: '2017-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => procedureDue('1.013225', `${lawOn}T09:00`, workCalendar),
  },
  {
    name: 'monthlyAidDue',
    title: 'Các bước xét trợ cấp xã hội hằng tháng',
    answers: 'Mỗi bước xét trợ cấp xã hội hằng tháng phải xong ngày nào?',
    conditions: [
      'Xét duyệt 07 ngày làm việc, niêm yết 02, đề nghị 03, phòng chuyên môn 07, chủ tịch cấp huyện 03.',
      'Niêm yết nối sau hay nằm trong 07 ngày xét duyệt là lựa chọn của cơ quan.',
    ],
    parameters: [monthlyAidSteps, countingLaw],
    from: '2021-07-01',
    until: '2025-06-30',
    changes: [],
    sample: (lawOn) => monthlyAidDue(lawOn, workCalendar),
  },
]
