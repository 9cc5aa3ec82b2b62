import { connect } from '#db/connect.ts'
import type { Context } from '#modules/access/model.ts'
import { bulletin } from '#modules/statistics/bulletin/service.ts'
import { form } from '#modules/statistics/forms/form.ts'
import { bm01ByHand } from './bm01-by-hand.ts'
import { bulletinByHand } from './bulletin-by-hand.ts'
import { clock, type Measure, timed } from './measure.ts'
import { type Answers, bulletinAnswers, day, ensureSame, formAnswers } from './statistics-answers.ts'

type Report = {
  readonly name: string
  readonly answer: (ctx: Context) => Promise<Answers>
  readonly byHand: (ctx: Context) => Promise<Answers>
}

const reports: readonly Report[] = [
  { name: 'BM01', answer: async (ctx) => formAnswers(await form(ctx, 'bm01', { day })), byHand: bm01ByHand },
  {
    name: 'bản tin',
    answer: async (ctx) => bulletinAnswers(await bulletin(ctx, { day })),
    byHand: bulletinByHand,
  },
]

/** Each report and the best queries written by hand for the same numbers, in turns; both over two connections. */
export async function statisticsTime(given: Context, url: string, people: number, runs: number): Promise<Measure[]> {
  const db = connect(url, 2)
  const ctx = { ...given, db }
  try {
    const measures: Measure[] = []
    for (const report of reports) measures.push(await timeOf(report, ctx, people, runs))
    return measures
  } finally {
    await db.destroy()
  }
}

async function timeOf({ name, answer, byHand }: Report, ctx: Context, people: number, runs: number): Promise<Measure> {
  const [value, limit]: [number[], number[]] = [[], []]
  let numbers = 0
  for (let run = -1; run < runs; run++) {
    const least = await clock(() => byHand(ctx))
    const made = await clock(() => answer(ctx))
    ensureSame(name, made.result, least.result)
    numbers = made.result.size
    if (run < 0) continue
    value.push(made.ms)
    limit.push(least.ms)
  }
  const title = `${name}, ${people.toLocaleString('vi')} người`
  return timed({ value, limit }, { name: title, goal: 1.3, detail: { 'con số': numbers } })
}
