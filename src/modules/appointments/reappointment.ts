import { appointmentTerm, reachesRetirementAge } from '#law/appointments/full-term.ts'
import { reappointmentNotice } from '#law/appointments/reappointment-notice.ts'
import { reappointmentPath } from '#law/appointments/reappointment-path.ts'
import { calendarKnownOn } from '#law/calendar/work-calendar.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addMonths, viDate } from '#lib/date.ts'
import type { LawMatter } from '../personnel/model.ts'
import { dayCode, tryAt, unanswered } from '../personnel/service.ts'
import { bornAs } from './born.ts'

/** Bổ nhiệm lại, kéo dài thời gian giữ chức vụ */
export const reappointmentMatter: LawMatter = {
  id: 'reappointment',
  title: 'Bổ nhiệm lại',

  async answer(_db, _ctx, who, { day }) {
    const { posting, officeSince: since } = who
    if (!posting?.office) return null
    if (!since) return unanswered(`Hồ sơ chưa ghi ngày bắt đầu giữ chức vụ ${posting.office}`)
    const term = appointmentTerm.on(day)
    const expiry = addMonths(since, term.value)
    const regime = posting.staff === 'public-employee' ? 'public-employee' : 'state'
    const staff = regime === 'state' ? 'civil-servant' : 'public-employee'
    const born = bornAs(who)
    const path =
      'on' in born && (() => reappointmentPath(staff, reachesRetirementAge(born.sex, born.on, day), expiry, day))
    const grounds = [() => reappointmentNotice(regime, expiry, calendarKnownOn(day), day), ...(path ? [path] : [])]
    const began = finding(since, `Giữ chức vụ ${posting.office} từ ngày ${viDate(since)} theo hồ sơ`)
    return {
      value: viDate(expiry),
      finding: finding(expiry, `Hết thời hạn bổ nhiệm ngày ${viDate(expiry)}`, {
        from: [began, term, ...grounds.map(orWhyNot)],
      }),
      missing: `Hồ sơ chưa ghi quyết định bổ nhiệm lại, nếu đã có${'missing' in born ? `; ${lower(born.missing)}` : ''}`,
      tryAt:
        'on' in born
          ? tryAt('bo-nhiem-lai', {
              regime,
              appointed: dayCode(since),
              term: term.value,
              sex: born.sex,
              born: dayCode(born.on),
              lawOn: dayCode(day),
            })
          : null,
    }
  },
}

/** A ground on which the law is silent is a line that says so. */
function orWhyNot(ground: () => Finding<unknown>): Finding<unknown> {
  try {
    return ground()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return finding(null, error.message)
  }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
