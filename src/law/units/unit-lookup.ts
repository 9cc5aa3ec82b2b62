import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { fold } from '#lib/text.ts'
import { dongTrieuUnits, type Unit, type UnitKind, unsettled } from './dong-trieu.ts'
import { kindWords, unitName, unitTitle } from './unit-words.ts'

/** Tên đơn vị mang mã này vào một ngày; null when no unit bears it then */
export function unitByCode(code: string, on: PlainDate): Finding<Unit | null> {
  const law = unitsOn(on, [code])
  if (!everUnit((unit) => unit.code === code)) throw unknown(`Mã ${code}`)
  const unit = law.value.find((one) => one.code === code) ?? null
  const says = unit === null ? `mã ${code} không dùng cho đơn vị nào` : `mã ${code} là ${unitName(unit)}`
  return finding(unit, `Ngày ${viDate(on)}: ${says}`, { from: [law] })
}

/** A kind left out means either. */
export type UnitCalled = { readonly kind: UnitKind | null; readonly name: string }

const calledWords = ({ kind, name }: UnitCalled) =>
  `${kind === null ? 'đơn vị' : kindWords[kind].toLowerCase()} ${name}`

export const isCalled = ({ kind, name }: UnitCalled, unit: Unit) =>
  fold(unit.name) === fold(name) && (kind === null || unit.kind === kind)

/** Mã của đơn vị mang tên này vào một ngày; null when there is none then */
export function unitByName(called: UnitCalled, on: PlainDate): Finding<Unit | null> {
  const bearers = everUnits((unit) => isCalled({ ...called, kind: null }, unit))
  if (bearers.length === 0) throw unknown(`“${called.name}”`)
  const law = unitsOn(
    on,
    bearers.map(({ code }) => code),
  )
  const unit = law.value.find((one) => isCalled(called, one)) ?? null
  const says = unit === null ? `không có ${calledWords(called)}` : `là ${unitTitle(unit)}`
  return finding(unit, `Ngày ${viDate(on)}: ${says}`, { from: [law] })
}

/** The units of a day, unless the day is one on which the state of those asked for is not known. */
export function unitsOn(on: PlainDate, codes: readonly string[]): Finding<readonly Unit[]> {
  const law = dongTrieuUnits.on(on)
  if (on < unsettled.from || on > unsettled.until || !codes.some((code) => unsettled.codes.includes(code))) return law
  const says = `Chưa đọc được ngày bốn xã Hồng Phong, Tràng An, Yên Thọ, Hoàng Quế thành phường (cuối năm 2019)`
  throw new Refusal('not-yet-lawful', `${says}; không xác định được tại ngày ${viDate(on)}`, [law])
}

export const everUnits = (is: (unit: Unit) => boolean): readonly Unit[] =>
  dongTrieuUnits.eras.flatMap(({ value }) => (value ?? []).filter(is))

const everUnit = (is: (unit: Unit) => boolean) => everUnits(is).length > 0

const unknown = (what: string) => new Refusal('missing', `${what} không có trong danh mục đơn vị của Đông Triều`)
