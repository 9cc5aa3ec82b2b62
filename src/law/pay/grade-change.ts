import { circular_02_2007_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { scaleOf, type ScaleGroup, scales } from './scale.ts'
import { stepGroupOf, stepTerm } from './step-term.ts'
import { viDecimal } from './vi-number.ts'

/** Bậc lương của ngạch cũ; `beyondPercent`: phụ cấp thâm niên vượt khung đang hưởng */
export type OldStep = {
  readonly group: ScaleGroup
  readonly step: number
  readonly countedFrom: PlainDate
  readonly beyondPercent: number
}

/** Bậc lương của ngạch mới; `reserved`: hệ số chênh lệch bảo lưu */
export type Placement = {
  readonly group: ScaleGroup
  readonly step: number
  readonly coefficient: string
  readonly reserved: string
  readonly countedFrom: PlainDate
  readonly nextDue: PlainDate | null
}

/** Cách xếp lương khi nâng ngạch, chuyển ngạch, chuyển loại */
export const gradeChangeRule = parameter('Xếp lương khi nâng ngạch, chuyển ngạch', [
  {
    from: '2008-01-01', // TT 02/2007: the day in force was not read; it counts from the next new year
    value: 'nearest-not-lower',
    cites: [cite(circular_02_2007_bnv, 'mục II', 'read')],
    checked: null,
  },
])

/** Nâng ngạch, chuyển loại, hoặc chuyển ngạch sang bảng lương cao hơn */
export function placeInHigherGrade(
  old: OldStep,
  to: ScaleGroup,
  signedOn: PlainDate,
  lawOn: PlainDate,
): Finding<Placement> {
  const now = total(old, lawOn)
  const scale = scaleOf(to, lawOn)
  const index = scale.coefficients.findIndex((coefficient) => new Decimal(coefficient).gte(now))
  const step = index < 0 ? scale.coefficients.length : index + 1
  const coefficient = scale.coefficients[step - 1]!
  const kept = keepsClock(old, coefficient, lawOn)
  const countedFrom = kept ? old.countedFrom : signedOn
  const reserved = index < 0 ? now.minus(coefficient).toString() : '0'
  const nextDue = step < scale.coefficients.length ? dueFrom(to, countedFrom, signedOn, lawOn) : null
  const value = { group: to, step, coefficient, reserved, countedFrom, nextDue }
  return finding(
    value,
    () => `Xếp bậc ${step}, hệ số ${viDecimal(coefficient)} của ${scale.label} từ ngày ${viDate(signedOn)}`,
    () => ({
      from: [
        finding(now.toString(), `Hệ số đang hưởng, kể cả phụ cấp thâm niên vượt khung: ${viDecimal(now.toString())}`, {
          from: [scales[old.group].on(lawOn)],
        }),
        nearest(value, now),
        clockFinding(value, kept, difference(old, coefficient, lawOn), gapOf(old, lawOn)),
        gradeChangeRule.on(lawOn),
        scales[to].on(lawOn),
      ],
    }),
  )
}

/** Chuyển ngạch sang bảng lương cùng hoặc thấp hơn: same step, old clock, the difference kept. */
export function placeInLowerGrade(
  old: OldStep,
  to: ScaleGroup,
  signedOn: PlainDate,
  lawOn: PlainDate,
): Finding<Placement> {
  const scale = scaleOf(to, lawOn)
  const coefficient = scale.coefficients[old.step - 1]
  if (coefficient === undefined) throw new Refusal('invalid', `${scale.label} không có bậc ${old.step}`)
  const reserved = Decimal.max(0, coefficientOfOld(old, lawOn).minus(coefficient)).toString()
  const nextDue = old.step < scale.coefficients.length ? dueFrom(to, old.countedFrom, signedOn, lawOn) : null
  const value = { group: to, step: old.step, coefficient, reserved, countedFrom: old.countedFrom, nextDue }
  const says = () =>
    `Xếp ngang bậc ${old.step}, hệ số ${viDecimal(coefficient)} của ${scale.label} từ ngày ${viDate(signedOn)}` +
    `, bảo lưu hệ số chênh lệch ${viDecimal(reserved)}, giữ mốc nâng bậc ${viDate(old.countedFrom)}`
  return finding(value, says, () => ({
    from: [gradeChangeRule.on(lawOn), scales[old.group].on(lawOn), scales[to].on(lawOn)],
  }))
}

/** New minus old coefficient, beside the gap between two steps of the old grade: what decides the clock. */
export const difference = (old: OldStep, coefficient: string, lawOn: PlainDate): string =>
  new Decimal(coefficient).minus(coefficientOfOld(old, lawOn)).toString()

export function gapOf({ group }: OldStep, lawOn: PlainDate): string {
  const [first, second] = scaleOf(group, lawOn).coefficients
  return new Decimal(second!).minus(first!).toString()
}

const keepsClock = (old: OldStep, coefficient: string, lawOn: PlainDate) =>
  old.beyondPercent === 0 && new Decimal(difference(old, coefficient, lawOn)).lt(gapOf(old, lawOn))

function coefficientOfOld({ group, step }: OldStep, lawOn: PlainDate): Decimal {
  const scale = scaleOf(group, lawOn)
  const coefficient = scale.coefficients[step - 1]
  if (coefficient === undefined) throw new Refusal('invalid', `${scale.label} không có bậc ${step}`)
  return new Decimal(coefficient)
}

const total = (old: OldStep, lawOn: PlainDate) =>
  coefficientOfOld(old, lawOn).times(new Decimal(old.beyondPercent).div(100).plus(1))

/** A kept clock that has run out by the signing makes the next raise due at once. */
function dueFrom(group: ScaleGroup, countedFrom: PlainDate, signedOn: PlainDate, lawOn: PlainDate): PlainDate {
  const due = addMonths(countedFrom, stepTerm.valueOn(lawOn)[stepGroupOf(group)])
  return due > signedOn ? due : signedOn
}

function nearest({ coefficient, reserved }: Placement, now: Decimal): Finding<string> {
  if (reserved === '0') return finding(coefficient, `Hệ số bằng hoặc cao hơn gần nhất là ${viDecimal(coefficient)}`)
  const over = viDecimal(now.toString())
  return finding(coefficient, `${over} cao hơn bậc cuối; xếp bậc cuối, bảo lưu hệ số chênh lệch ${viDecimal(reserved)}`)
}

function clockFinding({ countedFrom }: Placement, kept: boolean, gained: string, gap: string): Finding<PlainDate> {
  const sign = kept ? 'nhỏ hơn' : 'không nhỏ hơn'
  const compared = `Chênh lệch ${viDecimal(gained)} ${sign} ${viDecimal(gap)} của hai bậc liền kề ngạch cũ`
  const why = kept || !new Decimal(gained).lt(gap) ? compared : 'Đang hưởng phụ cấp thâm niên vượt khung'
  return finding(countedFrom, `${why}: thời gian nâng bậc lần sau tính từ ngày ${viDate(countedFrom)}`)
}
