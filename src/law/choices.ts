import { fighterRemainder } from './honours/fighter-cap.ts'
import { afterSupplement, apologyOnDayOff, exactCutoff } from './deadlines/choices.ts'
import { postingDays } from './deadlines/monthly-aid.ts'
import { excellentBase } from './evaluation/excellent-cap.ts'
import type { Choice } from './kit/choice.ts'
import { earlyRaiseOrder, effectiveInReviewYear, retirementRaiseFrom } from './pay/early-raise-choices.ts'
import { healthMultiples } from './pay/health-duty-choices.ts'
import { midMonth } from './pay/mid-month.ts'
import { unpaidDayDivisor } from './pay/monthly-lines.ts'
import { dayInLieu } from './pay/overtime-day.ts'
import { civilServiceInOvertime } from './pay/overtime-law.ts'
import { principalInHardestArea } from './pay/teacher-allowance-percent.ts'
import { intellectualThreshold } from './planning/intellectual.ts'
import { monthRounding } from './training/refund.ts'

/** Thuộc tiêu chí nâng bậc trước thời hạn, which an agency writes as a whole */
export const earlyRaiseChoices: readonly Choice[] = [effectiveInReviewYear, retirementRaiseFrom, earlyRaiseOrder]

/** Mọi lựa chọn dành cho cơ quan, where the law is silent or can be read in two ways */
export const agencyChoices: readonly Choice[] = [
  midMonth,
  unpaidDayDivisor,
  civilServiceInOvertime,
  dayInLieu,
  principalInHardestArea,
  healthMultiples,
  fighterRemainder,
  monthRounding,
  excellentBase,
  apologyOnDayOff,
  exactCutoff,
  afterSupplement,
  postingDays,
  intellectualThreshold,
  ...earlyRaiseChoices,
]
