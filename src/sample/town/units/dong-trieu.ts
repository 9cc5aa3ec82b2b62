import { dongTrieuUnits, oldUnits } from '#law/units/dong-trieu.ts'
import { heirs } from '#law/units/heirs.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Ending, Profile, UnitSpec } from './spec.ts'
import { officeKeysOf, officesOfWard, root, schoolsOf, townOffices } from './town-units.ts'

const [, wards2020, city, dissolved] = dongTrieuUnits.eras.map(({ from }) => from) as [
  string,
  PlainDate,
  PlainDate,
  PlainDate,
]
const words = { ward: 'Phường', commune: 'Xã' } as const
const newKey = (code: string) => `new.${code}`
const newWards = dongTrieuUnits.valueOn(dissolved)
const newKeys = newWards.map(({ code }) => newKey(code))

const townUnit: UnitSpec = {
  key: root,
  profiles: [
    { from: null, name: 'Thị xã Đông Triều', kind: 'town', code: '205', parent: null },
    { from: city, name: 'Thành phố Đông Triều', kind: 'town', code: '205', parent: null },
  ],
  ends: { on: dissolved, staff: newKeys, residents: newKeys },
}

/** Thị xã Đông Triều và các phường kế thừa, from the library of law: codes are used again, so keys are not codes. */
export const dongTrieu: readonly UnitSpec[] = [
  townUnit,
  ...townOffices({ on: dissolved, staff: newKeys.flatMap(officeKeysOf), residents: newKeys }),
  ...oldUnits.map(oldUnit),
  ...newWards.flatMap(({ code, name, kind }) => [
    { key: newKey(code), profiles: [{ from: dissolved, name: `${words[kind]} ${name}`, kind, code, parent: null }] },
    ...officesOfWard(newKey(code), name, dissolved),
  ]),
  ...oldUnits.flatMap(([code, name]) =>
    schoolsOf({ key: code, name, movesTo: { on: dissolved, ward: newKey(finalCode(code)) } }),
  ),
]

function oldUnit([code, name, kinds]: (typeof oldUnits)[number]): UnitSpec {
  const days = [null, wards2020, city]
  const profiles = kinds.flatMap((kind, at): Profile[] =>
    kind === null || kind === kinds[at - 1]
      ? []
      : [{ from: days[at]!, name: `${words[kind]} ${name}`, kind, code, parent: root }],
  )
  return { key: code, profiles, ends: endingOf(code), weight: kinds[0] === 'ward' ? 3 : 1 }
}

function endingOf(code: string): Ending {
  const merged = heirs.valueOn(city)[code]
  if (merged) return { on: city, staff: merged, residents: merged }
  const into = heirs.valueOn(dissolved)[code]!.map(newKey)
  return { on: dissolved, staff: into.flatMap(officeKeysOf), residents: into }
}

function finalCode(code: string): string {
  const merged = heirs.valueOn(city)[code]?.[0]
  return heirs.valueOn(dissolved)[merged ?? code]![0]!
}
