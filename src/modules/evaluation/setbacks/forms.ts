import { disciplineForms as publicEmployeeForms, formsFor } from '#law/discipline/forms.ts'
import { effectMonths } from '#law/discipline/effect.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import { stepDelay } from '#law/pay/step-delay.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { type DisciplineForm, disciplineNames } from '../model.ts'

/** Nghị định về kỷ luật viên chức is the only one whose text the library holds. */
export const isCovered = (staff: StaffKind, day: PlainDate) =>
  staff === 'public-employee' && day >= publicEmployeeForms.eras[0]!.from

const needOffice: readonly DisciplineForm[] = ['demotion', 'removal']

/** Các hình thức kỷ luật áp dụng được cho loại nhân sự này ngày ấy */
export function formsOn(staff: StaffKind, holdsOffice: boolean, day: PlainDate): Finding<readonly string[]> {
  if (isCovered(staff, day)) return formsFor(holdsOffice, day)
  const official = staff === 'cadre' || staff === 'civil-servant'
  const law = stepDelay.on(day)
  const delays = law.value[official ? 'cadreOrCivilServant' : 'publicEmployee']
  const forms = (['reprimand', 'warning', 'demotion', 'removal'] as const).filter(
    (form) => delays[form] !== null && (holdsOffice || !needOffice.includes(form)) && (official || form !== 'demotion'),
  )
  const named = forms.map((form) => disciplineNames[form].toLowerCase()).join(', ')
  return finding(forms, `Hình thức kỷ luật nêu trong quy định về nâng bậc lương: ${named}`, {
    from: [law, unread('hình thức kỷ luật', day)],
  })
}

/** Said wherever the library holds no text: the officer must look himself. */
export const unread = (what: string, day: PlainDate) =>
  finding(
    null,
    `Thư viện luật chưa có quy định về ${what} của loại nhân sự này tại ngày ${viDate(day)}: phải tự đối chiếu`,
  )

/** Ngày quyết định kỷ luật hết hiệu lực; null where the library holds no law of it. */
export const endsOn = (staff: StaffKind | undefined, decided: PlainDate): PlainDate | null =>
  staff && isCovered(staff, decided) ? addMonths(decided, effectMonths.valueOn(decided)) : null
