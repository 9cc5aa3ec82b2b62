import type { Rule } from '#law/kit/rule.ts'
import { addMonths } from '#lib/date.ts'
import { disciplineEnds, effectMonths, formAfterParty, inForceAfterParty, isRepeatOffence } from './effect.ts'
import { disciplineForms, formsFor, singleForm } from './forms.ts'
import { heavierBy, nextForm } from './next-form.ts'

const since = { from: '2026-07-01', until: null, changes: [] } as const

export const formRules: readonly Rule[] = [
  {
    name: 'formsFor',
    title: 'Hình thức kỷ luật áp dụng được',
    answers: 'Viên chức này có thể bị những hình thức kỷ luật nào?',
    conditions: ['Khiển trách, cảnh cáo, buộc thôi việc.', 'Cách chức chỉ với viên chức quản lý.'],
    parameters: [disciplineForms],
    ...since,
    sample: (lawOn) => formsFor(true, lawOn),
  },
  {
    name: 'singleForm',
    title: 'Nhiều hành vi vi phạm cùng lúc',
    answers: 'Nhiều hành vi vi phạm thì áp dụng hình thức nào?',
    conditions: ['Một hình thức, nặng nhất trong các hành vi; không tách ra.'],
    parameters: [],
    ...since,
    sample: (lawOn) => singleForm(['reprimand', 'warning'], lawOn),
  },
  {
    name: 'nextForm',
    title: 'Đang thi hành kỷ luật mà vi phạm',
    answers: 'Đang thi hành quyết định kỷ luật mà vi phạm thì hình thức mới là gì?',
    conditions: [
      'Hành vi mới nhẹ hơn hoặc bằng: nặng hơn một mức so với hình thức đang thi hành.',
      'Hành vi mới nặng hơn: nặng hơn một mức so với hình thức của hành vi mới.',
      'Quyết định đang thi hành chấm dứt hiệu lực.',
    ],
    parameters: [heavierBy],
    ...since,
    sample: (lawOn) => nextForm(true, 'reprimand', 'warning', lawOn),
  },
  {
    name: 'disciplineEnds',
    title: 'Hiệu lực của quyết định kỷ luật',
    answers: 'Quyết định kỷ luật hết hiệu lực ngày nào?',
    conditions: ['Hiệu lực 12 tháng, tự chấm dứt.'],
    parameters: [effectMonths],
    ...since,
    sample: (lawOn) => disciplineEnds(lawOn, lawOn),
  },
  {
    name: 'isRepeatOffence',
    title: 'Tái phạm',
    answers: 'Hành vi này có phải tái phạm không?',
    conditions: ['Cùng hành vi, trong 12 tháng hiệu lực của quyết định trước.'],
    parameters: [],
    ...since,
    sample: (lawOn) => isRepeatOffence(lawOn, addMonths(lawOn, 6), true, lawOn),
  },
  {
    name: 'formAfterParty',
    title: 'Từ kỷ luật đảng sang kỷ luật hành chính',
    answers: 'Đã bị kỷ luật đảng thì kỷ luật hành chính hình thức nào?',
    conditions: ['Hình thức tương ứng.', 'Bị đảng cách chức mà không giữ chức vụ: cảnh cáo.'],
    parameters: [],
    ...since,
    sample: (lawOn) => formAfterParty('removal', false, lawOn),
  },
  {
    name: 'inForceAfterParty',
    title: 'Ngày hiệu lực của kỷ luật hành chính sau kỷ luật đảng',
    answers: 'Kỷ luật hành chính sau kỷ luật đảng có hiệu lực từ ngày nào?',
    conditions: ['Từ ngày quyết định kỷ luật đảng.', 'Riêng buộc thôi việc từ ngày ký.'],
    parameters: [],
    ...since,
    sample: (lawOn) => inForceAfterParty('warning', lawOn, lawOn, lawOn),
  },
]
