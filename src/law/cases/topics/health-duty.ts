import type { DutyDay } from '#law/pay/health-duty-rates.ts'
import { shiftPay } from '#law/pay/health-duty.ts'
import type { Answer, Topic } from '../case.ts'
import { fold } from '../words.ts'
import { readClass } from './duty-class-words.ts'

const days: Readonly<Record<string, DutyDay>> = {
  thuong: 'working-day',
  ngay_thuong: 'working-day',
  ngay_lam_viec: 'working-day',
  nghi_tuan: 'weekly-rest',
  nghi_hang_tuan: 'weekly-rest',
  thu_bay: 'weekly-rest',
  chu_nhat: 'weekly-rest',
  le: 'holiday',
  ngay_le: 'holiday',
  le_tet: 'holiday',
  tet: 'holiday',
}

export const healthDutyTopic: Topic = (input, lawOn): Answer => {
  const shifts = input.wholeOr('shifts', 1)
  const isResident = input.flagOr('resident', /thuong tru/.test(fold(input.textOr('kind', ''))))
  const { amount, meal, restDays } = shiftPay(
    {
      facility: readClass(input),
      kind: isResident ? 'resident' : 'onCall',
      specialWard: input.flagOr('special_unit', false),
      day: input.one('day', days),
      hours: input.has('hours') ? input.whole('hours') : input.wholeOr('shift_hours', 24),
    },
    lawOn,
  ).value
  return {
    per_shift: amount,
    meal_per_shift: meal,
    total: (amount + meal) * shifts,
    comp_rest_days: restDays * shifts,
  }
}
