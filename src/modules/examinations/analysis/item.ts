import { Decimal } from '#lib/decimal.ts'
import { type Flag } from './flags.ts'
import { flagsOf, groupShare } from './flags-of.ts'

/** Một thí sinh trả lời một câu: share of its points he got, and which options he chose. */
export type Response = {
  readonly personId: string
  readonly total: string
  readonly share: string
  readonly choices: readonly string[]
}

export type OptionUse = {
  readonly id: string
  readonly text: string
  readonly right: boolean
  readonly chosen: number
  readonly upper: number
  readonly lower: number
}

export type ItemFigures = {
  readonly answered: number
  /** p: mean share of the points, 0–1. */
  readonly facility: string
  /** D = mean share of the upper 27 % − that of the lower 27 %. */
  readonly discrimination: string
  readonly group: number
  readonly options: readonly OptionUse[]
  readonly flags: readonly Flag[]
}

type Options = readonly { readonly id: string; readonly text: string; readonly right: boolean }[]

/** Độ khó, độ phân biệt, phương án nhiễu của một câu. */
export function itemFigures(responses: readonly Response[], options: Options): ItemFigures {
  const [upper, lower] = endGroups(responses)
  const facility = mean(responses)
  const discrimination = mean(upper).minus(mean(lower))
  const used = options.map((option) => ({
    ...option,
    chosen: count(responses, option.id),
    upper: count(upper, option.id),
    lower: count(lower, option.id),
  }))
  return {
    answered: responses.length,
    facility: facility.toFixed(2),
    discrimination: discrimination.toFixed(2),
    group: upper.length,
    options: used,
    flags: flagsOf(responses.length, facility, discrimination, used),
  }
}

/** By total score; of equal totals the order is the person's id, so that the same marks give the same groups. */
export function endGroups(responses: readonly Response[]): readonly [Response[], Response[]] {
  const ranked = responses.toSorted((a, b) => new Decimal(b.total).cmp(a.total) || (a.personId < b.personId ? -1 : 1))
  const size = Math.min(Math.max(1, Math.round(ranked.length * groupShare)), Math.floor(ranked.length / 2))
  return size === 0 ? [[], []] : [ranked.slice(0, size), ranked.slice(-size)]
}

const mean = (responses: readonly Response[]): Decimal =>
  responses.length === 0
    ? new Decimal(0)
    : responses.reduce((sum, { share }) => sum.plus(share), new Decimal(0)).div(responses.length)

const count = (responses: readonly Response[], option: string) =>
  responses.filter(({ choices }) => choices.includes(option)).length
