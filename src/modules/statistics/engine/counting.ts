import type { Context } from '../../access/model.ts'
import type { Condition } from './compile.ts'
import { lanes } from './lanes.ts'
import { type Asked, ensureRecorded, lookAt } from './look.ts'
import type { Population } from './population.ts'
import { type Cell, tally } from './tally.ts'
import type { Trait } from './trait.ts'
import type { View } from './view.ts'

/** Whoever asks for several figures: a day is made ready once, and what is asked together of one population is one reading. */
export type Counting = {
  look(asked: Asked): Promise<View>
  tally(
    view: View,
    population: Population,
    by: readonly Trait[],
    conditions: readonly Condition[],
  ): Promise<readonly Cell[]>
}

type Request = { readonly by: readonly Trait[]; readonly conditions: readonly Condition[] }
type Waiting = Request & { answer(cells: readonly Cell[]): void; fail(error: unknown): void }

/** Statements at a time: other requests need the server too. */
const most = 2

export function countTogether(ctx: Context): Counting {
  const views = new Map<string, Promise<View>>()
  const batches = new Map<View, Map<Population, Waiting[]>>()
  const inLane = lanes(most)

  async function count(view: View, population: Population) {
    const waiting = batches.get(view)!.get(population)!
    batches.get(view)!.delete(population)
    try {
      const { dimensions, common } = spanned(waiting)
      const cells = await inLane(() => tally(ctx.db, view, population, dimensions, common))
      for (const { answer, ...request } of waiting) answer(summed(cells, dimensions, request))
    } catch (error) {
      for (const { fail } of waiting) fail(error)
    }
  }

  return {
    look({ day, knownAt, from, unitId }) {
      const key = JSON.stringify([day, knownAt, from, unitId])
      const view = views.get(key) ?? recorded(ctx, { day, knownAt, from, unitId })
      views.set(key, view)
      return view
    },
    tally: (view, population, by, conditions) =>
      new Promise((answer, fail) => {
        const ofView = batches.get(view) ?? new Map<Population, Waiting[]>()
        batches.set(view, ofView)
        const waiting = ofView.get(population)
        const request = { by, conditions, answer, fail }
        if (waiting) waiting.push(request)
        else {
          ofView.set(population, [request])
          setImmediate(() => void count(view, population))
        }
      }),
  }
}

async function recorded(ctx: Context, asked: Asked): Promise<View> {
  const view = await lookAt(ctx.db, ctx, asked)
  await ensureRecorded(ctx.db, view)
  return view
}

const keyOf = ({ trait, places }: Condition) => `${trait.id} ${places.join()}`

/** What everyone demands is demanded once; by what only some demand, the reading is broken down. */
function spanned(requests: readonly Request[]): { dimensions: Trait[]; common: readonly Condition[] } {
  const [first, ...others] = requests.map(({ conditions }) => new Set(conditions.map(keyOf)))
  const shared = others.reduce((all, keys) => all.intersection(keys), first!)
  const common = requests[0]!.conditions.filter((one) => shared.has(keyOf(one)))
  const dimensions = requests.flatMap(({ by, conditions }) => [
    ...by,
    ...conditions.filter((one) => !shared.has(keyOf(one))).map(({ trait }) => trait),
  ])
  return { dimensions: [...new Set(dimensions)], common }
}

/** One request's own cells out of those of the whole reading. */
function summed(cells: readonly Cell[], dimensions: readonly Trait[], { by, conditions }: Request): Cell[] {
  const wanted = conditions.filter(({ trait }) => dimensions.includes(trait))
  const isMet = ({ places }: Cell) =>
    wanted.every((one) => one.places.includes(places[dimensions.indexOf(one.trait)] ?? null))
  const sums = new Map<string, { places: (number | null)[]; value: number }>()
  if (by.length === 0) sums.set('', { places: [], value: 0 })
  for (const cell of cells.filter(isMet)) {
    const places = by.map((trait) => cell.places[dimensions.indexOf(trait)] ?? null)
    const sum = sums.get(places.join())
    if (sum) sum.value += cell.value
    else sums.set(places.join(), { places, value: cell.value })
  }
  return [...sums.values()]
}
