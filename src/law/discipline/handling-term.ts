import { decree_234_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'

/** Số ngày từ khi phát hiện đến khi quyết định xử lý kỷ luật */
export const handlingDays = parameter('Thời hạn xử lý kỷ luật viên chức (ngày)', [
  {
    from: '2026-07-01',
    value: { ordinary: 90, complex: 150 },
    cites: [cite(decree_234_2026, 'Điều 5 khoản 5', 'text')],
    checked: null,
  },
])

/** Hạn ra quyết định kỷ luật; past it a decision is still due while the limitation runs, and whoever was late answers */
export function disciplineDeadline(
  found: PlainDate,
  isComplex: boolean,
  daysNotCounted: number,
  lawOn: PlainDate,
): Finding<PlainDate> {
  const law = handlingDays.on(lawOn)
  const days = isComplex ? law.value.complex : law.value.ordinary
  const latest = addDays(found, days + daysNotCounted)
  const paused = daysNotCounted === 0 ? '' : `, không tính ${daysNotCounted} ngày`
  return finding(latest, `Quyết định xử lý kỷ luật chậm nhất ngày ${viDate(latest)}`, {
    from: [finding(days, `${days} ngày từ ngày phát hiện ${viDate(found)}${paused}`), law],
  })
}

/** Số ngày từ khi công bố quyết định kỷ luật đảng đến quyết định kỷ luật hành chính */
export const daysAfterParty = parameter('Thời hạn kỷ luật hành chính sau kỷ luật đảng (ngày)', [
  { from: '2026-07-01', value: 30, cites: [cite(decree_234_2026, 'Điều 2 khoản 6', 'text')], checked: null },
])

export function afterPartyDecision(announced: PlainDate, lawOn: PlainDate): Finding<PlainDate> {
  const law = daysAfterParty.on(lawOn)
  const latest = addDays(announced, law.value)
  return finding(latest, `Kỷ luật hành chính chậm nhất ngày ${viDate(latest)}`, {
    from: [finding(announced, `Công bố quyết định kỷ luật đảng ngày ${viDate(announced)}`), law],
  })
}
