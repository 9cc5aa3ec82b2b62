import { reachesRetirementAge } from '#law/appointments/full-term.ts'
import { reappointmentNotice, type Regime } from '#law/appointments/reappointment-notice.ts'
import { reappointmentPath, type ReappointmentPath } from '#law/appointments/reappointment-path.ts'
import { calendarKnownOn } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Sex } from '#law/retirement/retirement-age.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { WrongTogether } from '../kit/read.ts'
import { reappointmentFields } from './reappointment-fields.ts'
import { picture } from './reappointment-picture.ts'

type Input = {
  readonly regime: Regime
  readonly appointed: PlainDate
  readonly term: number
  readonly sex: Sex
  readonly born: PlainDate
  readonly lawOn: PlainDate
}

const paths: Readonly<Record<ReappointmentPath, string>> = {
  extend: 'Kéo dài đến tuổi nghỉ hưu, không bổ nhiệm lại',
  'reappoint-to-retirement': 'Bổ nhiệm lại đến tuổi nghỉ hưu',
  reappoint: 'Bổ nhiệm lại cả thời hạn',
}

export const reappointment = calculator<Input>({
  fields: [...reappointmentFields, lawDay],
  start: (today) => ({ term: '60', ...lawToday(today) }),
  example: (today) => ({
    regime: 'state',
    appointed: '01/03/2022',
    term: '60',
    sex: 'male',
    born: '15/08/1970',
    ...lawToday(today),
  }),
  input: (typed) => {
    const [appointed, born] = [typed.date('appointed'), typed.date('born')]
    if (born >= appointed) throw new WrongTogether({ born: 'Ngày sinh phải trước ngày bổ nhiệm' })
    const [regime, sex] = [typed.text('regime') as Regime, typed.text('sex') as Sex]
    return { regime, appointed, term: typed.number('term'), sex, born, lawOn: typed.date('lawOn') }
  },
  answer: (input) => {
    const { regime, appointed, term, sex, born, lawOn } = input
    const expiry = addMonths(appointed, term)
    const retires = reachesRetirementAge(sex, born, lawOn)
    const staff = regime === 'public-employee' ? regime : 'civil-servant'
    const path = reappointmentPath(staff, retires, expiry, lawOn)
    const notice = noticeOf(input, expiry)
    const told = notice instanceof Refusal ? null : notice
    return {
      value: viDate(expiry),
      says: `Hết thời hạn bổ nhiệm. ${paths[path.value.path]}.`,
      finding: finding(expiry, `Hết thời hạn bổ nhiệm ngày ${viDate(expiry)}`, {
        from: [
          finding(appointed, `Bổ nhiệm từ ngày ${viDate(appointed)}, thời hạn ${term} tháng`),
          ...(told ? [told] : []),
          path,
        ],
      }),
      facts: [
        ['Thông báo chậm nhất', told ? viDate(told.value) : 'chưa tính được'],
        ['Đủ tuổi nghỉ hưu', viDate(retires.value)],
        ['Khi hết thời hạn còn', `${path.value.monthsLeft} tháng`],
      ],
      pictures: [picture(appointed, expiry, told, retires.value)],
      notes: notice instanceof Refusal ? [`Ngày thông báo chậm nhất: ${notice.message}.`] : [],
    }
  },
})

/** Counted in working days under one regime: days whose holidays are not decided leave it open, not the rest. */
function noticeOf({ regime, lawOn }: Input, expiry: PlainDate): Finding<PlainDate> | Refusal {
  try {
    return reappointmentNotice(regime, expiry, calendarKnownOn(lawOn), lawOn)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
