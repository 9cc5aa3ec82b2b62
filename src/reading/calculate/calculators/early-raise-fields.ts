import { effectiveInReviewYear, retirementRaiseFrom } from '#law/pay/early-raise-choices.ts'
import { agencyField } from '../kit/agency-choice.ts'
import { only } from '../kit/combine.ts'
import { type Field, textOf, type Values, whenIs } from '../kit/field.ts'
import { heldStepFields } from './held-step-fields.ts'

const merit = whenIs('what', 'merit')
const notice = whenIs('what', 'notice')
const quota = whenIs('what', 'quota')
const twice = (values: Values) => merit(values) && textOf(values, 'previous') === '1'

export const earlyRaiseFields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'what',
    label: 'Tính',
    options: [
      ['merit', 'Nâng trước thời hạn do thành tích'],
      ['notice', 'Nâng trước thời hạn khi có thông báo nghỉ hưu'],
      ['quota', 'Chỉ tiêu của các đơn vị'],
    ],
  },
  ...only(whenIs('what', 'merit', 'notice'), heldStepFields),
  { kind: 'whole', name: 'reviewYear', label: 'Năm xét', min: 2013, max: 2100, when: whenIs('what', 'merit', 'quota') },
  { kind: 'whole', name: 'monthsEarly', label: 'Đề nghị nâng trước', unit: 'tháng', min: 1, max: 60, when: merit },
  {
    kind: 'check',
    name: 'rated',
    label: 'Các năm giữ bậc đều được xếp loại đạt tiêu chuẩn xét',
    help: 'Tiêu chuẩn cụ thể do quy chế của cơ quan; thấp nhất là hoàn thành nhiệm vụ.',
    when: merit,
  },
  {
    kind: 'rows',
    name: 'achievements',
    label: 'Thành tích được công nhận bằng văn bản',
    add: 'Thêm thành tích',
    one: 'Thành tích',
    fields: [{ kind: 'date', name: 'on', label: 'Ngày quyết định công nhận' }],
    when: merit,
  },
  {
    kind: 'check',
    name: 'previous',
    label: 'Lần nâng bậc liền trước cũng là trước thời hạn do thành tích',
    when: merit,
  },
  { kind: 'date', name: 'lastMerit', label: 'Ngày quyết định lần trước', when: twice, optional: true },
  { kind: 'check', name: 'gradeChanged', label: 'Sau lần đó đã đổi ngạch, chức danh', when: twice },
  { kind: 'date', name: 'notifiedOn', label: 'Ngày thông báo nghỉ hưu', when: notice },
  { kind: 'date', name: 'retiresFrom', label: 'Nghỉ hưu từ ngày', when: notice },
  agencyField(effectiveInReviewYear, 'yearRule', merit),
  agencyField(retirementRaiseFrom, 'noticeRule', notice),
  {
    kind: 'rows',
    name: 'units',
    label: 'Các đơn vị của cùng một cơ quan quản lý cấp trên trực tiếp',
    add: 'Thêm đơn vị',
    one: 'Đơn vị',
    fields: [
      {
        kind: 'private',
        name: 'name',
        label: 'Tên đơn vị',
        help: 'Chỉ ở trang này, không vào đường dẫn.',
        optional: true,
      },
      {
        kind: 'whole',
        name: 'payroll',
        label: 'Người trong danh sách trả lương ngày 31/12',
        unit: 'người',
        max: 100_000,
      },
    ],
    when: quota,
  },
]
