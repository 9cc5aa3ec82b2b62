import { readFileSync } from 'node:fs'
import { type Actor, type Role, roles, type Scope } from '#modules/access/model.ts'

/** How far a role reaches by a route: nobody's records, his own, or those of the units he was given. */
export type Circle = 'none' | 'own' | 'unit'

/** Route ('GET /api/people') → role → circle. `anyone`: also without signing in. */
export type Rights = ReadonlyMap<string, { readonly anyone: boolean; readonly circle: Readonly<Record<Role, Circle>> }>

const words: Readonly<Record<string, Circle>> = { '-': 'none', own: 'own', unit: 'unit' }

/** Reads the table: a line a route, a column a role. Throws on a word, a role or a route it cannot place. */
export function parseRights(csv: string): Rights {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/)
  const columns = head.split(',')
  if (columns.join() !== ['route', 'anyone', ...roles].join()) throw new Error(`rights: unexpected columns ${head}`)
  const rights = new Map<string, { anyone: boolean; circle: Record<Role, Circle> }>()
  for (const line of lines) {
    const [route = '', anyone, ...cells] = line.split(',')
    if (rights.has(route)) throw new Error(`rights: ${route} stands twice`)
    if (cells.length !== roles.length || !['yes', '-'].includes(anyone!))
      throw new Error(`rights: cannot read "${line}"`)
    rights.set(route, { anyone: anyone === 'yes', circle: circles(route, cells) })
  }
  return rights
}

function circles(route: string, cells: readonly string[]) {
  const pairs = roles.map((role, at) => {
    const circle = words[cells[at]!]
    if (!circle) throw new Error(`rights: ${route}: "${cells[at]}" for ${role} is not one of - own unit`)
    return [role, circle] as const
  })
  return Object.fromEntries(pairs) as Record<Role, Circle>
}

export const rights: Rights = parseRights(readFileSync(new URL('../../rights/rights.csv', import.meta.url), 'utf8'))

/** What this route lets this actor reach; undefined when it is not for him at all. */
export function scopeFor(table: Rights, route: string, { grants, personId }: Actor): Scope | undefined {
  const row = table.get(route)
  const held = grants
    .map((grant) => ({ ...grant, circle: row?.circle[grant.role] ?? 'none' }))
    .filter(({ circle }) => circle !== 'none')
  if (held.length === 0) return undefined
  const wide = held.filter(({ circle }) => circle === 'unit')
  return {
    all: wide.some(({ unitId }) => unitId === null),
    units: wide.flatMap(({ unitId }) => unitId ?? []),
    own: personId,
  }
}

/** The routes that this actor may use, for the page to show no more than that. */
export const routesOf = (table: Rights, actor: Actor): string[] =>
  [...table.keys()].filter((route) => table.get(route)!.anyone || scopeFor(table, route, actor))
