import { bigTown } from './big-town.ts'
import { clock, type Measure } from './measure.ts'
import { statisticsTime } from './statistics-time.ts'

/** The reports of a generated town of so many people. */
export async function statistics(people: number, runs: number): Promise<Measure[]> {
  const { ms, result: town } = await clock(() => bigTown(people))
  try {
    const measures = await statisticsTime(town.ctx, town.url, people, runs)
    const made = { 'dữ kiện': town.facts, 'tạo và nạp (ms)': Math.round(ms) }
    return measures.map((measure) => ({ ...measure, detail: { ...measure.detail, ...made } }))
  } finally {
    await town.close()
  }
}
