import { disciplineEnds, effectMonths } from '#law/discipline/effect.ts'
import type { Form } from '#law/discipline/forms.ts'
import { disciplineLimitation } from '#law/discipline/limitation.ts'
import { nextForm } from '#law/discipline/next-form.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Posted } from '../../personnel/service.ts'
import { type DisciplineForm, disciplineNames } from '../model.ts'
import type { InForce } from '../store.ts'
import { formsOn, isCovered, unread } from './forms.ts'
import type { DisciplineTerms } from './terms.ts'

export type Judged = {
  readonly form: DisciplineForm
  /** Số tháng có hiệu lực; null where the library holds no law of it. */
  readonly months: number | null
  /** The decision now in force, which this one ends. */
  readonly replaces: { readonly paper: string; readonly until: PlainDate | null } | null
}

/** Hình thức kỷ luật that the law of the day gives one person, with what it rests on; refuses what it forbids. */
export function judged(
  { staff, office }: Posted,
  terms: DisciplineTerms,
  inForce: InForce | undefined,
  lawOn: PlainDate,
): Finding<Judged> {
  const forms = formsOn(staff, office !== null, lawOn)
  if (!forms.value.includes(terms.form))
    throw new Refusal('not-yet-lawful', `Không áp dụng được hình thức ${nameOf(terms.form)}`, [forms])
  if (!isCovered(staff, lawOn))
    return finding(
      { form: terms.form, months: null, replaces: null },
      `Kỷ luật ${nameOf(terms.form)}: ${terms.conduct}`,
      {
        from: [forms, unread('thời hiệu, hiệu lực và tăng nặng kỷ luật', lawOn)],
      },
    )
  const limitation = withinLimitation(terms, lawOn)
  const heavier = inForce ? nextForm(office !== null, inForce.form as Form, terms.form as Form, lawOn) : null
  const form = heavier?.value.form ?? (terms.form as Form)
  if (form === 'dismissal')
    throw new Refusal('not-yet-lawful', 'Pháp luật buộc thôi việc trong trường hợp này, không phải hình thức nhẹ hơn', [
      heavier!,
    ])
  const value = { form, months: effectMonths.valueOn(lawOn), replaces: inForce ?? null } as const
  return finding(value, `Kỷ luật ${nameOf(form)}: ${terms.conduct}`, {
    from: [forms, ...(heavier ? [heavier] : []), limitation, disciplineEnds(lawOn, lawOn)],
  })
}

function withinLimitation({ form, ended, concluded, noLimit }: DisciplineTerms, lawOn: PlainDate) {
  const offence = { form: form as Form, ended: ended ?? undefined, concluded, daysNotCounted: 0 }
  const found = disciplineLimitation({ ...offence, ...(noLimit && { noLimit }) }, lawOn)
  if (found.value.isBarred) throw new Refusal('not-yet-lawful', 'Đã hết thời hiệu xử lý kỷ luật', [found])
  return found
}

export const nameOf = (form: DisciplineForm) => disciplineNames[form].toLowerCase()
