/** Một người đủ điều kiện, with what he is ranked by: earlier numbers weigh more, the greater goes first. */
export type Contender = { readonly personId: string; readonly unitId: string; readonly key: readonly number[] }

/** Chỉ tiêu: each unit's own places, the places pooled from the remainders, and how many each unit has used. */
export type Slots = {
  readonly own: ReadonlyMap<string, number>
  readonly extra: number
  readonly used: ReadonlyMap<string, number>
}

export type Place = {
  readonly state: 'proposed' | 'tied' | 'beyond'
  /** Thứ hạng; those who are equal share it. */
  readonly order: number
  /** Hưởng suất cấp trên giao thêm từ số dư */
  readonly pooled: boolean
}

/** Best first: a unit's own places, then the pooled ones; where equals are more than the places, none is placed. */
export function allocate(contenders: readonly Contender[], slots: Slots): Map<string, Place> {
  const free = new Map([...slots.own].map(([unit, own]) => [unit, Math.max(0, own - (slots.used.get(unit) ?? 0))]))
  const overused = [...slots.used].map(([unit, used]) => Math.max(0, used - (slots.own.get(unit) ?? 0)))
  let pool = Math.max(0, slots.extra - overused.reduce((sum, one) => sum + one, 0))
  const places = new Map<string, Place>()
  let order = 1
  for (const group of equals(contenders)) {
    const parts = [...Map.groupBy(group, ({ unitId }) => unitId)].map(([unitId, members]) => {
      const own = Math.min(free.get(unitId) ?? 0, members.length)
      return { unitId, members, own, over: members.length - own, free: free.get(unitId) ?? 0 }
    })
    const over = parts.reduce((sum, part) => sum + part.over, 0)
    const fits = over <= pool
    for (const { unitId, members, own, over: beyond } of parts) {
      const state = fits || beyond === 0 ? 'proposed' : own + pool > 0 ? 'tied' : 'beyond'
      members.forEach(({ personId }, at) =>
        places.set(personId, { state, order, pooled: state === 'proposed' && at >= own }),
      )
      free.set(unitId, (free.get(unitId) ?? 0) - own)
    }
    pool = fits ? pool - over : 0
    order += group.length
  }
  return places
}

/** Groups of equals, the best group first. */
function equals(contenders: readonly Contender[]): Contender[][] {
  const groups: Contender[][] = []
  for (const one of contenders.toSorted((a, b) => compare(b.key, a.key))) {
    const last = groups.at(-1)
    if (last && compare(last[0]!.key, one.key) === 0) last.push(one)
    else groups.push([one])
  }
  return groups
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}
