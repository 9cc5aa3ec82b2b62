import type { DutyClass, DutyDay } from '#law/pay/health-duty-rates.ts'
import { shiftPay } from '#law/pay/health-duty.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { fold } from '../words.ts'

const classWords: readonly (readonly [RegExp, DutyClass])[] = [
  [/^(db|dac biet|i|1|hang (db|dac biet|i|1))$/, 'top'],
  [/^(ii|2|hang (ii|2))$/, 'second'],
  [/nuoi duong|tro giup xa hoi|bao tro/, 'social-care'],
  [/^(iii|iv|3|4|hang (iii|iv|3|4))$|tram y te|cap cuu|khac|xa/, 'other'],
]

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

function readClass(input: Fields): DutyClass {
  const text = fold(input.text('facility_class'))
  return (
    classWords.find(([word]) => word.test(text))?.[1] ??
    input.fail('facility_class', `chưa biết “${input.text('facility_class')}”`)
  )
}
