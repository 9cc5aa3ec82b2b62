import { sql } from 'kysely'
import { unitKindNames } from '../../../organisation/model.ts'
import { type At, isAmong, type Lookup, named, type Trait } from '../trait.ts'
import type { UnitNode, View } from '../view.ts'

/** Nơi công tác; of one without a post: where he works, or lives. */
const workplace = (at: At) =>
  sql`coalesce(${at('posting', 'unit_id')}, ${at('worksAt', 'unit_id')}, ${at('livesAt', 'unit_id')})`
const home = (at: At) => at('lives', 'unit_id')

/** The units of the day that stand for themselves: a unit below one of them counts there. */
function among(shown: (unit: UnitNode) => string | null, where: (at: At) => ReturnType<typeof sql>) {
  const values = ({ units }: View) =>
    units.filter((unit) => shown(unit) === unit.id).map(({ id, name }) => ({ code: id, label: name }))
  return {
    values,
    lookup(at: At, view: View) {
      const order = new Map(values(view).map(({ code }, index) => [code, index + 1]))
      const places = view.units.flatMap((unit) => {
        const place = order.get(shown(unit) ?? '')
        return place === undefined ? [] : [[unit.id, place] as const]
      })
      const now = new Map(places)
      const before = [...view.heirs].flatMap(([id, heir]) => (now.has(heir) ? [[id, now.get(heir)!] as const] : []))
      return { of: where(at), type: 'uuid' as const, places: new Map([...before, ...now]) }
    },
    place: (_at: At, _view: View, found: ReturnType<typeof sql>) => found,
  }
}

const kinds = named(unitKindNames)

const leaderLevels = [
  { code: 'town', label: 'Lãnh đạo thị xã, thành phố', of: ['town'] },
  { code: 'office', label: 'Lãnh đạo phòng, ban, đoàn thể', of: ['office', 'mass-organisation', 'other'] },
  { code: 'service', label: 'Lãnh đạo đơn vị sự nghiệp, trường học', of: ['service', 'school'] },
  { code: 'commune', label: 'Lãnh đạo xã, phường', of: ['ward', 'commune'] },
]

function kindOf(at: At, { units, heirs }: View): Lookup {
  const now = new Map(units.map(({ id, kind }) => [id, kinds.findIndex(({ code }) => code === kind) + 1]))
  const before = [...heirs].map(([id, heir]) => [id, now.get(heir) ?? 0] as const)
  return { of: workplace(at), type: 'uuid', places: new Map([...before, ...now]) }
}

/** Cấp của chức vụ lãnh đạo: by the kind of unit that it is held at. */
const leaderLevel: Trait = {
  id: 'leader-level',
  label: 'Cấp chức vụ lãnh đạo',
  values: () => [
    ...leaderLevels.map(({ code, label }) => ({ code, label })),
    { code: 'none', label: 'Không giữ chức vụ' },
  ],
  needs: ['posting'],
  lookup: (at, { units }) => ({
    of: at('posting', 'unit_id'),
    type: 'uuid',
    places: new Map(units.map(({ id, kind }) => [id, leaderLevels.findIndex(({ of }) => of.includes(kind ?? '')) + 1])),
  }),
  place: (at, _view, found) =>
    sql`case when ${at('posting', 'office')} is null then ${sql.lit(leaderLevels.length + 1)} else nullif(${found}, 0) end`,
}

export const unitTraits: readonly Trait[] = [
  {
    id: 'top-unit',
    label: 'Đơn vị cấp trên',
    needs: ['posting', 'worksAt', 'livesAt'],
    ...among(({ top }) => top, workplace),
  },
  { id: 'unit', label: 'Đơn vị', needs: ['posting', 'worksAt', 'livesAt'], ...among(({ id }) => id, workplace) },
  {
    id: 'unit-kind',
    label: 'Loại đơn vị',
    needs: ['posting', 'worksAt', 'livesAt'],
    values: () => kinds,
    lookup: kindOf,
    is: (at, view, places) => isAmong(kindOf(at, view), places),
    place: (_at, _view, found) => sql`nullif(${found}, 0)`,
  },
  {
    id: 'commune',
    label: 'Xã, phường nơi ở',
    needs: ['lives'],
    ...among(({ id, kind }) => (kind === 'ward' || kind === 'commune' ? id : null), home),
  },
  leaderLevel,
]
