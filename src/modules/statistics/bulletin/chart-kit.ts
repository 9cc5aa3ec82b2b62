import { type PlainDate, viDate, yearOf } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Chart, Question } from './api.ts'
import type { Frame, Wanted } from './frame.ts'
import { cell, type Told } from './prose.ts'
import type { Ask } from './write.ts'

export type ChartWriter = (ask: Ask, frame: Frame, labels: Labels) => Promise<Chart | null>

/** The values of a trait in their order, with their words. */
export type Labels = (trait: string) => readonly { readonly code: string; readonly label: string }[]

export const asOf = (wanted: Wanted, { day, knownAt }: Pick<Frame, 'day' | 'knownAt'>): Question => ({
  ...wanted,
  day,
  ...(knownAt && { knownAt }),
})

/** 'tại ngày 31/12/2017': every chart says its day. */
export const atDay = ({ day }: Frame) => `tại ngày ${viDate(day)}`

/** The ends of the years before, and the day itself: what a trend is drawn from. */
export function yearEnds({ from, day }: Frame): PlainDate[] {
  const years = Array.from({ length: yearOf(day) - yearOf(from) }, (_, at) => yearOf(from) + at)
  return [...years.map((year) => `${year}-12-31` as PlainDate), day]
}

/** The values that somebody has, in their order; a code without a word of its own is its own word. */
export function present({ rows }: Told, values: ReturnType<Labels>): { code: string; label: string }[] {
  const held = new Set(rows.filter(({ value }) => value > 0).map(({ codes: [code] }) => code ?? null))
  const named = values.filter(({ code }) => held.delete(code))
  const others = [...held].filter((code) => code !== null).toSorted()
  return [...named, ...others.map((code) => ({ code, label: code }))]
}

export const series = (name: string, told: readonly Told[]) => ({
  name,
  values: told.map(({ value }) => value),
  questions: told.map(({ question, value }) => (value === 0 ? null : question)),
})

/** The cells of one breakdown as a series. */
export const cells = (told: Told, values: ReturnType<Labels>) =>
  values.map(({ code, label }) => cell(told, label, code))

/** Nothing to draw where every value is nought. */
export const drawn = (chart: Chart): Chart | null =>
  chart.series.some(({ values }) => values.some((value) => value !== 0)) ? chart : null

/** The answers of several days; a day before the first record has none, and is not drawn. */
export async function answered(days: readonly PlainDate[], ask: (day: PlainDate) => Promise<Told>): Promise<Told[]> {
  const told = await Promise.all(days.map((day) => ask(day).catch(noneBeforeRecords)))
  return told.filter((each) => each !== null)
}

function noneBeforeRecords(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}
