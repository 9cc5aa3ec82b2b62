import { decree_234_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { disciplineForms, type Form, formNames, formsFor } from './forms.ts'

/** Số mức tăng thêm khi đang thi hành kỷ luật mà vi phạm */
export const heavierBy = parameter('Mức tăng nặng khi đang thi hành quyết định kỷ luật', [
  { from: '2026-07-01', value: 1, cites: [cite(decree_234_2026, 'Điều 2 khoản 3', 'text')], checked: null },
])

export type NextForm = { readonly form: Form; readonly endsOldDecision: boolean }

/** Hình thức kỷ luật khi đang thi hành quyết định kỷ luật mà có hành vi mới */
export function nextForm(isManager: boolean, current: Form, newAct: Form, lawOn: PlainDate): Finding<NextForm> {
  const law = heavierBy.on(lawOn)
  const ladder = formsFor(isManager, lawOn)
  if (!ladder.value.includes(newAct))
    throw new Refusal('invalid', `Không áp dụng ${formNames[newAct]} cho viên chức không giữ chức vụ quản lý`)
  if (current === 'dismissal') throw new Refusal('invalid', 'Đã bị buộc thôi việc thì không còn là viên chức')

  const { forms } = disciplineForms.valueOn(lawOn)
  const isHeavier = forms.indexOf(newAct) > forms.indexOf(current)
  const base = isHeavier ? newAct : current
  const above = ladder.value.filter((form) => forms.indexOf(form) > forms.indexOf(base))
  const form = above[law.value - 1] ?? base
  return finding(
    { form, endsOldDecision: true },
    () => `Hình thức kỷ luật: ${formNames[form]}`,
    () => ({
      from: [
        finding(base, comparison(isHeavier, base, form), { from: [law] }),
        ladder,
        finding(true, 'Quyết định kỷ luật đang thi hành chấm dứt hiệu lực', {
          cites: [cite(decree_234_2026, 'Điều 2 khoản 9', 'text')],
        }),
      ],
    }),
  )
}

function comparison(isHeavier: boolean, base: Form, form: Form): string {
  const which = isHeavier ? 'hình thức của hành vi mới' : 'hình thức đang thi hành'
  const act = isHeavier ? 'Hành vi mới nặng hơn' : 'Hành vi mới nhẹ hơn hoặc bằng'
  if (form === base) return `${act}: ${formNames[base]} đã là mức nặng nhất`
  return `${act}: nặng hơn một mức so với ${which} (${formNames[base]})`
}
