import { decree_234_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { type Form, formNames } from './forms.ts'

/** Số tháng hiệu lực của quyết định; vi phạm cùng hành vi trong thời gian ấy là tái phạm */
export const effectMonths = parameter('Hiệu lực của quyết định kỷ luật viên chức (tháng)', [
  { from: '2026-07-01', value: 12, cites: [cite(decree_234_2026, 'Điều 2 khoản 8, khoản 9', 'text')], checked: null },
])

/** Ngày quyết định kỷ luật tự chấm dứt hiệu lực */
export function disciplineEnds(inForce: PlainDate, lawOn: PlainDate): Finding<PlainDate> {
  const law = effectMonths.on(lawOn)
  const ends = addMonths(inForce, law.value)
  return finding(ends, `Quyết định kỷ luật tự chấm dứt hiệu lực ngày ${viDate(ends)}`, {
    from: [finding(inForce, `Có hiệu lực ngày ${viDate(inForce)}`), law],
  })
}

/** Tái phạm */
export function isRepeatOffence(
  earlier: PlainDate,
  later: PlainDate,
  isSameAct: boolean,
  lawOn: PlainDate,
): Finding<boolean> {
  const ends = disciplineEnds(earlier, lawOn)
  const isRepeat = isSameAct && later >= earlier && later < ends.value
  return finding(isRepeat, isRepeat ? 'Tái phạm' : 'Không phải tái phạm', { from: [ends] })
}

/** Kỷ luật đảng sang kỷ luật hành chính: cách chức without a post becomes cảnh cáo */
export function formAfterParty(party: Form, holdsPost: boolean, lawOn: PlainDate): Finding<Form> {
  effectMonths.valueOn(lawOn)
  const form = party === 'removal' && !holdsPost ? 'warning' : party
  const why = form === party ? '' : ': bị đảng cách chức mà không giữ chức vụ chính quyền'
  return finding(form, `Kỷ luật hành chính ${formNames[form]}${why}`, {
    cites: [cite(decree_234_2026, 'Điều 2 khoản 6', 'text')],
  })
}

/** Ngày hiệu lực tính từ quyết định kỷ luật đảng; riêng buộc thôi việc từ ngày ký */
export function inForceAfterParty(
  form: Form,
  partyDecided: PlainDate,
  signed: PlainDate,
  lawOn: PlainDate,
): Finding<PlainDate> {
  effectMonths.valueOn(lawOn)
  const day = form === 'dismissal' ? signed : partyDecided
  const from = form === 'dismissal' ? 'ngày ký' : 'ngày quyết định kỷ luật đảng'
  return finding(day, `Hiệu lực từ ${from}, ${viDate(day)}`, {
    cites: [cite(decree_234_2026, 'Điều 2 khoản 9', 'text')],
  })
}
