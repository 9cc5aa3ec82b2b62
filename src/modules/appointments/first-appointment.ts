import { firstAge, firstAppointmentAge } from '#law/appointments/first-age.ts'
import { appointmentTerm, fullTerm, reachesRetirementAge } from '#law/appointments/full-term.ts'
import { finding } from '#law/kit/finding.ts'
import { addMonths, type PlainDate, viDate, wholeMonths } from '#lib/date.ts'
import type { LawMatter } from '../personnel/model.ts'
import { unanswered } from '../personnel/service.ts'
import { bornAs } from './born.ts'

const others =
  'Chưa xét được: quy hoạch, thời gian giữ chức vụ tương đương, kê khai tài sản, kỷ luật đảng (hồ sơ chưa ghi)'

/** Tuổi được xét bổ nhiệm lần đầu hoặc lên chức vụ cao hơn */
export const firstAppointmentMatter: LawMatter = {
  id: 'first-appointment',
  title: 'Tuổi bổ nhiệm lần đầu',

  async answer(_db, _ctx, who, { day }) {
    if (!who.posting || who.posting.staff === 'contract-worker') return null
    const born = bornAs(who)
    if ('missing' in born) return unanswered(born.missing)
    const found = 'fullTerm' in firstAppointmentAge.valueOn(day) ? byTerm(born, day) : byYears(born, day)
    return { ...found, missing: others, tryAt: null }
  },
}

type Born = { readonly sex: 'male' | 'female'; readonly on: PlainDate }

/** The last day on which a proposal received still leaves a whole term before retirement. */
function byTerm({ sex, on }: Born, day: PlainDate) {
  const retires = reachesRetirementAge(sex, on, day)
  const latest = addMonths(retires.value, -appointmentTerm.valueOn(day))
  const term = fullTerm(retires, day, day)
  const value = term.value.isEligible ? `Đủ tuổi đến ngày ${viDate(latest)}` : 'Không còn đủ tuổi trọn thời hạn'
  return { value, finding: finding(latest, term.says, { from: [...term.from, firstAppointmentAge.on(day)] }) }
}

function byYears({ sex, on }: Born, day: PlainDate) {
  const age = firstAge('other', sex, Math.floor(wholeMonths(on, day) / 12), day)
  return {
    value: age.value.isEligible ? `Đủ tuổi, không quá ${age.value.maxAge}` : `Đã quá ${age.value.maxAge} tuổi`,
    finding: age,
  }
}
