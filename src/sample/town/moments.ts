import { addDays, addMonths, type PlainDate, viDate, yearOf } from '#lib/date.ts'
import type { Ids } from './ids.ts'

/** An act of the records: when it wrote, and why. */
export type Act = { readonly id: string; readonly at: string; readonly reason: string }

/** The records were made from the paper files at once; since then they follow, quarter by quarter. */
export const firstKnown: PlainDate = '2016-01-15'
export const lastKnown: PlainDate = '2026-11-20'

const morning = (day: PlainDate) => `${day} 09:00:00+07`

/** The acts that wrote a town's records, oldest first. */
export class Acts {
  readonly all: readonly Act[]
  readonly #byQuarter = new Map<string, Act>()
  readonly #late = new Map<PlainDate, Act>()

  constructor(ids: Ids, late: readonly (readonly [on: PlainDate, reason: string])[]) {
    const planned: (readonly [day: PlainDate, reason: string, quarter: string | null])[] = [
      [firstKnown, 'Lập hồ sơ điện tử từ hồ sơ giấy', 'before'],
      ...quarters(),
      ...late.map(([day, reason]) => [day, reason, null] as const),
    ]
    this.all = planned
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, reason, quarter]) => {
        const act = { id: ids.next(), at: morning(day), reason: `${reason} (dữ liệu mẫu)` }
        if (quarter === null) this.#late.set(day, act)
        else this.#byQuarter.set(quarter, act)
        return act
      })
  }

  /** The act that wrote down what happened on a day. */
  of(day: PlainDate | null): Act {
    return this.#byQuarter.get(day === null || day < '2016-01-01' ? 'before' : quarterOf(day))!
  }

  late(day: PlainDate): Act {
    return this.#late.get(day)!
  }
}

const quarterOf = (day: PlainDate) => `${day.slice(0, 4)}/${Math.ceil(Number(day.slice(5, 7)) / 3)}`

function quarters(): (readonly [PlainDate, string, string])[] {
  const made: (readonly [PlainDate, string, string])[] = []
  for (let first: PlainDate = '2016-01-01'; yearOf(first) < 2027; first = addMonths(first, 3)) {
    const after = addDays(addMonths(first, 3), 9)
    const on = after < lastKnown ? after : lastKnown
    const [year, quarter] = quarterOf(first).split('/')
    made.push([on, `Cập nhật hồ sơ quý ${quarter}/${year} đến ngày ${viDate(on)}`, `${year}/${quarter}`])
  }
  return made
}
