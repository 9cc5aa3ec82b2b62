import type { PlainDate } from '#lib/date.ts'
import type { UnitSpec } from './spec.ts'
import { officeKeysOf, officesOfWard, root, schoolsOf, townOffices } from './town-units.ts'

type Shape = {
  readonly name: string
  /** The wards; on `mergesOn` each two neighbours become one. */
  readonly wards: readonly string[]
  readonly mergesOn: PlainDate
  readonly offices: { readonly office: number; readonly service: number; readonly mass: number }
}

/** A town of another shape, for tests and for measuring: wards two of which become one on a day when the town's level ends. */
export function plainTown({ name, wards, mergesOn, offices }: Shape): readonly UnitSpec[] {
  const heirs = wards.filter((_, at) => at % 2 === 0)
  const heirKey = (at: number) => `heir${Math.floor(at / 2)}`
  const heirKeys = heirs.map((_, at) => `heir${at}`)
  const everyOffice = heirKeys.flatMap(officeKeysOf)
  return [
    {
      key: root,
      profiles: [{ from: null, name: `Thị xã ${name}`, kind: 'town', code: null, parent: null }],
      ends: { on: mergesOn, staff: heirKeys, residents: heirKeys },
    },
    ...townOffices({ on: mergesOn, staff: everyOffice, residents: heirKeys }, offices),
    ...wards.map((ward, at): UnitSpec => ({
      key: `ward${at}`,
      weight: 1 + (at % 3),
      profiles: [{ from: null, name: `Xã ${ward}`, kind: 'commune', code: String(10_000 + at), parent: root }],
      ends: { on: mergesOn, staff: officeKeysOf(heirKey(at)), residents: [heirKey(at)] },
    })),
    ...heirs.flatMap((ward, at): readonly UnitSpec[] => [
      {
        key: `heir${at}`,
        profiles: [
          { from: mergesOn, name: `Phường ${ward}`, kind: 'ward', code: String(10_000 + 2 * at), parent: null },
        ],
      },
      ...officesOfWard(`heir${at}`, ward, mergesOn),
    ]),
    ...wards.flatMap((ward, at) =>
      schoolsOf({ key: `ward${at}`, name: ward, movesTo: { on: mergesOn, ward: heirKey(at) } }),
    ),
  ]
}
