import { decree_232_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { type OldStep, type Placement, placeInHigherGrade, placeInLowerGrade } from './grade-change.ts'
import type { ScaleGroup } from './scale.ts'

/** Bậc nghề nghiệp viên chức, 1–5, and the scale of each. */
export const careerBandScale = parameter<readonly ScaleGroup[]>('Bảng lương của từng bậc nghề nghiệp', [
  {
    from: '2026-07-01',
    value: ['B', 'A0', 'A1', 'A2.1', 'A3.1'],
    cites: [cite(decree_232_2026, 'Điều 7 khoản 3', 'text')],
    checked: null,
  },
])

/** Bậc nghề nghiệp mà mỗi bảng lương cũ chuyển sang, by the placement decision and not before it */
export const careerBandOf = parameter<Readonly<Partial<Record<ScaleGroup, number>>>>('Chuyển xếp bậc nghề nghiệp', [
  {
    from: '2026-07-01',
    value: { B: 1, A0: 2, A1: 3, 'A2.1': 4, 'A2.2': 4, 'A3.1': 5, 'A3.2': 5 },
    cites: [cite(decree_232_2026, 'Điều 18 khoản 2', 'text')],
    checked: null,
  },
])

export type BandPlacement = Placement & { readonly band: number }

/** Chuyển chức danh nghề nghiệp hiện giữ sang bậc nghề nghiệp */
export function placeInCareerBand(old: OldStep, signedOn: PlainDate, lawOn: PlainDate): Finding<BandPlacement> {
  const band = careerBandOf.valueOn(lawOn)[old.group]
  if (band === undefined) throw new Refusal('invalid', `Bảng lương ${old.group} không chuyển sang bậc nghề nghiệp`)
  const to = careerBandScale.valueOn(lawOn)[band - 1]!
  const place = to === old.group ? placeInLowerGrade : placeInHigherGrade
  const placement = place(old, to, signedOn, lawOn)
  return finding(
    { ...placement.value, band },
    () => `Chuyển xếp bậc nghề nghiệp ${band}`,
    () => ({
      from: [careerBandOf.on(lawOn), careerBandScale.on(lawOn), placement],
    }),
  )
}
