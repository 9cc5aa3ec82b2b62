import { decree_234_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'

/** Khiển trách, cảnh cáo, cách chức, buộc thôi việc */
export type Form = 'reprimand' | 'warning' | 'removal' | 'dismissal'

export const formNames: Readonly<Record<Form, string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  removal: 'cách chức',
  dismissal: 'buộc thôi việc',
}

/** Hình thức kỷ luật viên chức, từ nhẹ đến nặng */
export const disciplineForms = parameter<{ readonly forms: readonly Form[]; readonly forManagers: readonly Form[] }>(
  'Hình thức kỷ luật viên chức',
  [
    {
      from: '2026-07-01',
      value: { forms: ['reprimand', 'warning', 'removal', 'dismissal'], forManagers: ['removal'] },
      cites: [cite(decree_234_2026, 'Điều 7', 'text')],
      checked: null,
    },
  ],
)

/** Các hình thức áp dụng được cho người này, từ nhẹ đến nặng */
export function formsFor(isManager: boolean, lawOn: PlainDate): Finding<readonly Form[]> {
  const law = disciplineForms.on(lawOn)
  const forms = law.value.forms.filter((form) => isManager || !law.value.forManagers.includes(form))
  const says = `Hình thức kỷ luật ${isManager ? 'viên chức quản lý' : 'viên chức'}: ${forms.map((form) => formNames[form]).join(', ')}`
  return finding(forms, says, { from: [law] })
}

/** Nhiều hành vi: một hình thức cao nhất, không tách */
export function singleForm(acts: readonly Form[], lawOn: PlainDate): Finding<Form> {
  const { forms } = disciplineForms.valueOn(lawOn)
  const heaviest = forms.findLast((form) => acts.includes(form))
  if (heaviest === undefined) throw new Refusal('invalid', 'Chưa có hành vi nào để xét hình thức kỷ luật')
  return finding(heaviest, `${acts.length} hành vi: một hình thức nặng nhất là ${formNames[heaviest]}`, {
    cites: [cite(decree_234_2026, 'Điều 2 khoản 2', 'text')],
  })
}
