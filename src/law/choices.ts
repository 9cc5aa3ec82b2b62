import type { Choice } from './kit/choice.ts'
import { midMonthChange } from './pay/arrears.ts'
import { earlyRaiseOrder, effectiveInReviewYear, retirementRaiseFrom } from './pay/early-raise-choices.ts'
import { healthMultiples } from './pay/health-duty-choices.ts'
import { unpaidDayDivisor } from './pay/monthly-lines.ts'
import { dayInLieu } from './pay/overtime-day.ts'
import { civilServiceInOvertime } from './pay/overtime-law.ts'
import { principalInHardestArea } from './pay/teacher-allowance-percent.ts'

/** Mọi lựa chọn dành cho cơ quan, where the law is silent or can be read in two ways */
export const agencyChoices: readonly Choice[] = [
  effectiveInReviewYear,
  retirementRaiseFrom,
  earlyRaiseOrder,
  midMonthChange,
  unpaidDayDivisor,
  civilServiceInOvertime,
  dayInLieu,
  principalInHardestArea,
  healthMultiples,
]
