import { Decimal } from '#lib/decimal.ts'

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

export const flags = ['too-hard', 'too-easy', 'weak', 'negative', 'dead-option', 'misleading-option', 'few'] as const
export type Flag = (typeof flags)[number]

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

/** Kelley: with 27 % at either end the difference tells most. */
const groupShare = 0.27
const fewest = 10

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

function flagsOf(answered: number, facility: Decimal, discrimination: Decimal, options: readonly OptionUse[]): Flag[] {
  if (answered < fewest) return ['few']
  const wrong = options.filter(({ right }) => !right)
  return [
    ...(facility.lt('0.2') ? (['too-hard'] as const) : []),
    ...(facility.gt('0.9') ? (['too-easy'] as const) : []),
    ...(discrimination.lt(0) ? (['negative'] as const) : discrimination.lt('0.2') ? (['weak'] as const) : []),
    ...(wrong.some(({ chosen }) => chosen === 0) ? (['dead-option'] as const) : []),
    ...(wrong.some(({ upper, lower }) => upper > lower) ? (['misleading-option'] as const) : []),
  ]
}

export const flagNames: Readonly<Record<Flag, string>> = {
  'too-hard': 'Quá khó (p < 0,20)',
  'too-easy': 'Quá dễ (p > 0,90)',
  weak: 'Phân biệt kém (D < 0,20)',
  negative: 'Phân biệt ngược: xem lại đáp án',
  'dead-option': 'Có phương án nhiễu không ai chọn',
  'misleading-option': 'Phương án nhiễu hút người giỏi',
  few: 'Chưa đủ 10 người trả lời',
}
