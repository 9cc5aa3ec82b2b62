import { availableParallelism, cpus } from 'node:os'
import { ending, temporary, withDatabase } from './database.ts'
import { dutiesTime } from './duties-time.ts'
import { firstPage } from './first-page.ts'
import { importTime } from './import-time.ts'
import { lawSweep } from './law-sweep.ts'
import { makeRoster } from './make-roster.ts'
import { isMet, type Measure } from './measure.ts'
import { startProgram } from './program.ts'
import { readingPage } from './reading-page.ts'
import { searchTime } from './search-time.ts'
import { serverMemory } from './server-memory.ts'
import { statistics } from './statistics.ts'
import { detailOf, table } from './table.ts'

const isJson = process.argv.includes('--json')
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
const isAsked = (...names: string[]) => asked.length === 0 || names.some((name) => asked.includes(name))
const say = (line: string) => void (isJson || console.log(line))
const measures: Measure[] = []

const file = await makeRoster(20_000)
if (isAsked('law')) lawSweep(5).forEach(keep)
if (isAsked('import', 'duties')) await withDatabase(times)
if (isAsked('search')) await withDatabase(async () => (await searchTime(20_000, 50)).forEach(keep))
if (asked.includes('search-2m')) await withDatabase(async () => (await searchTime(2_000_000, null)).forEach(keep))
if (isAsked('statistics')) await withDatabase(async () => (await statistics(20_000, 9)).forEach(keep))
if (asked.includes('statistics-2m')) await withDatabase(async () => (await statistics(2_000_000, 1)).forEach(keep))
if (isAsked('memory', 'page', 'reading')) await whileServing()

const machine = `${availableParallelism()} lõi ${cpus()[0]!.model}, Node ${process.version}, ${new Date().toISOString()}`
if (isJson) console.log(JSON.stringify({ machine, measures }, null, 2))
else console.log(`\n${table(measures)}\n\n${machine}`)
await ending.end(measures.every(isMet) ? 0 : 1)

async function times() {
  const { measure, agency } = await importTime(file, isAsked('import') ? 3 : 0)
  if (isAsked('import')) keep(measure)
  if (isAsked('duties')) keep(await dutiesTime(await agency.context('officer'), 15))
  await agency.close()
}

async function whileServing() {
  const folder = await temporary()
  const program = await startProgram(folder.path)
  ending.before(() => program.stop())
  try {
    if (isAsked('page')) keep(await firstPage(program.address))
    if (isAsked('reading')) (await readingPage(program.address)).forEach(keep)
    if (isAsked('memory')) (await serverMemory(program, file)).forEach(keep)
  } finally {
    await program.stop()
    await folder.remove()
  }
}

function keep(measure: Measure) {
  measures.push(measure)
  say(detailOf(measure))
}
