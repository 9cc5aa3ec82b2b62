import { law_72_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { dongTrieuUnits, type Unit } from './dong-trieu.ts'
import { heirs } from './heirs.ts'
import { isCalled, type UnitCalled, unitsOn } from './unit-lookup.ts'
import { unitTitle } from './unit-words.ts'
import { province, type UpperUnit, upperUnit } from './upper-unit.ts'

/** Đơn vị cũ as a file names it: by name, by code, or by both */
export type OldUnit = { readonly called: UnitCalled | null; readonly code: string | null }

/** A record moves by itself only when one unit took over. */
export type Succession<U> = { readonly units: readonly U[]; readonly isAutomatic: boolean }

/** Đơn vị kế thừa: of units of one name or code, the oldest is meant */
export function successor(old: OldUnit, on: PlainDate): Finding<Succession<Unit>> {
  const first = oldest(old, on)
  const steps = heirs.eras.filter(({ from }) => first.since < from && from <= on)
  const codes = steps.reduce<readonly string[]>(
    (held, { value }) => [...new Set(held.flatMap((code) => value?.[code] ?? [code]))],
    [first.unit.code],
  )
  const today = unitsOn(on, codes)
  const units = codes.map((code) => today.value.find((unit) => unit.code === code)!)
  const isAutomatic = units.length === 1
  const says = `${unitTitle(first.unit)} đến ngày ${viDate(on)}: ${units.map(unitTitle).join(', ')}`
  const laws = steps.map(({ from }) => heirs.on(from))
  const how = isAutomatic
    ? finding(true, 'Một đơn vị tiếp nhận toàn bộ: chuyển hồ sơ tự động')
    : finding(false, 'Đơn vị bị chia tách: chuyển hồ sơ bằng tay, theo tổ dân phố')
  return finding({ units, isAutomatic }, says, { from: [how, ...laws, today] })
}

function oldest({ called, code }: OldUnit, on: PlainDate): { unit: Unit; since: PlainDate } {
  for (const { from, value } of dongTrieuUnits.eras) {
    if (from > on) break
    const unit = value?.find(
      (one) => (code === null || one.code === code) && (called === null || isCalled(called, one)),
    )
    if (unit !== undefined) return { unit, since: from }
  }
  if (on < dongTrieuUnits.eras[0]!.from) dongTrieuUnits.on(on)
  const what = [called?.name, code].filter((part) => part !== null && part !== undefined).join(' ')
  throw new Refusal('missing', `Đến ngày ${viDate(on)} chưa có đơn vị “${what}” ở Đông Triều`)
}

/** Nơi kế thừa cấp huyện và phòng, ban của cấp huyện: mỗi người một quyết định, about the person and not the unit */
export function districtSuccessor(on: PlainDate): Finding<Succession<Unit | UpperUnit>> {
  const upper = upperUnit.on(on)
  if (upper.value !== province) {
    return finding({ units: [upper.value], isAutomatic: true }, `Đến ngày ${viDate(on)}: ${upper.value.name}`, {
      from: [upper],
    })
  }
  const wards = dongTrieuUnits.on(on)
  const says = 'Cấp huyện đã hết: công chức chuyển về tỉnh hoặc một phường, theo quyết định của từng người'
  return finding({ units: [...wards.value, province], isAutomatic: false }, says, {
    cites: [cite(law_72_2025, 'đơn vị hành chính hai cấp', 'read')],
    from: [upper, wards],
  })
}
