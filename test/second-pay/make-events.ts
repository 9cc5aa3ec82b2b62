import { type Career, counted, type Event, type Reason, uncounted } from './career.ts'
import { civilOf, dayOf, monthsLater, read, write } from './days.ts'
import type { Chance } from './random.ts'

const lastDay = dayOf(2026, 11, 30)
const circular2013 = dayOf(2013, 9, 15)
const edges = ['2013-09-15', '2021-08-14', '2021-08-15', '2025-06-30', '2025-07-01', '2026-07-01']

/** What happens in a career: now and then before the first circular, when no rule of it is known. */
export function makeEvents(chance: Chance, staff: Career['staff'], started: string): readonly Event[] {
  const count = chance.of([0, 0, 1, 1, 2, 2, 3, 5, 8])
  const from = chance.happens(0.02) ? read(started) : Math.max(read(started), circular2013)
  const events = chance.times(count, () => one(chance, staff, from))
  const sentence = chance.happens(0.08) ? [sentenceOf(chance, from)] : []
  const years = new Set<number>()
  const isNew = (event: Event) => event.kind !== 'failed-year' || (!years.has(event.year) && years.add(event.year))
  return [...events.filter(isNew), ...sentence]
}

function one(chance: Chance, staff: Career['staff'], from: number): Event {
  const conduct = chance.happens(0.5) ? { conduct: chance.of(['X', 'Y']) } : {}
  const on = someDay(chance, from)
  if (chance.happens(0.2)) return { kind: 'failed-year', year: Math.max(civilOf(on).year, 2013), ...conduct }
  if (chance.happens(0.4)) {
    const forms = ['reprimand', 'reprimand', 'warning', 'removal'] as const
    const form =
      staff === 'civil-servant' && chance.happens(on < dayOf(2025, 7, 1) ? 0.2 : 0.02) ? 'demotion' : chance.of(forms)
    return { kind: 'discipline', form, on: write(on), ...conduct }
  }
  const reason: Reason = chance.happens(0.35) ? chance.of(['sick', 'sick', 'military', ...counted]) : lost(chance)
  return { kind: 'absence', reason, ...span(chance, on) }
}

const lost = (chance: Chance): Reason => chance.of(uncounted.filter((reason) => reason !== 'suspended-sentence'))

function sentenceOf(chance: Chance, from: number): Event {
  const on = someDay(chance, from)
  const conduct = chance.happens(0.6) ? { conduct: chance.of(['X', 'Y']) } : {}
  const to = monthsLater(on, chance.of([3, 6, 9, 12, 18, 24, 36])) - 1
  return { kind: 'absence', reason: 'suspended-sentence', from: write(on), to: write(to), ...conduct }
}

const someDay = (chance: Chance, from: number): number => {
  const edge = read(chance.of(edges))
  return chance.happens(0.06) && edge >= from ? edge : chance.whole(from, lastDay)
}

function span(chance: Chance, from: number): { from: string; to: string } {
  const whole = chance.happens(0.3) ? monthsLater(from, chance.whole(1, 9)) - 1 : undefined
  const to = whole ?? from + chance.of([chance.whole(0, 25), chance.whole(0, 120), chance.whole(0, 420)])
  return { from: write(from), to: write(to) }
}
