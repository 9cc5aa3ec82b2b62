import { civilServicePercent } from '#law/pay/civil-service-allowance.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import type { Paid } from '#law/pay/payslip.ts'
import { teacherSeniority } from '#law/pay/teacher-seniority.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Fields } from '../fields.ts'
import { staffInNeed } from '../held-step-words.ts'

export function readPaid(input: Fields, month: PlainDate): Paid {
  const staff = staffInNeed(input)
  ensureCivilService(input, staff, month)
  return {
    staff,
    coefficient: String(input.number('coefficient')),
    office: String(input.numberOr('position_allowance', 0)),
    beyondPercent: input.numberOr('vuot_khung_pct', 0),
    seniorityPercent: readSeniority(input, month),
    preferentialPercent: input.numberOr('uu_dai_pct', 0),
    reserved: String(input.numberOr('reserved_coefficient', 0)),
    exemptMoney: input.wholeOr('exempt_allowances', 0),
  }
}

const readSeniority = (input: Fields, month: PlainDate): number =>
  input.has('seniority_full_years')
    ? teacherSeniority(input.whole('seniority_full_years') * 12, month).value
    : input.numberOr('seniority_pct', 0)

/** What a case says of công vụ must be what the law gives. */
function ensureCivilService(input: Fields, staff: StaffKind, month: PlainDate): void {
  if (!input.has('cong_vu_pct')) return
  const entitled = staff === 'cadre' || staff === 'civil-servant' ? civilServicePercent.valueOn(month) : 0
  if (input.number('cong_vu_pct') !== entitled) input.fail('cong_vu_pct', `không khớp mức được hưởng: ${entitled}`)
}
