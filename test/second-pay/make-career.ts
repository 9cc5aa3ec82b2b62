import { type Amount, type Career, type Change, counted, type Office, type Seniority, uncounted } from './career.ts'
import { dayOf, read, write } from './days.ts'
import { makeEvents } from './make-events.ts'
import { Chance } from './random.ts'
import { tables } from './tables.ts'

/** Where a grade can lead: nâng ngạch, chuyển loại; and, after the bar, chuyển ngạch of the same kind or lower. */
const higher: Readonly<Record<string, readonly string[]>> = {
  'A3.2': ['A3.1'],
  'A3.1': ['CGCC'],
  'A2.1': ['A3.1', 'A3.2'],
  'A2.2': ['A2.1', 'A3.2', 'A3.1'],
  A1: ['A2.1', 'A2.2'],
  A0: ['A1'],
  B: ['A0', 'A1'],
}
const level: Readonly<Record<string, readonly string[]>> = {
  'A3.1': ['A3.2', 'A3.1'],
  'A2.1': ['A2.2', 'A2.1'],
  C1: ['C2', 'C3'],
  driver: ['technician', 'guard'],
}

const groups = Object.keys(tables)
const officeCoefficients = [110, 100, 90, 80, 70, 60, 55, 50, 45, 40, 35, 30, 25, 20, 15]
const firstDay = dayOf(2004, 10, 1)
const lastStart = dayOf(2024, 12, 31)

export const makeCareer = (seed: number, index: number): Career => make(new Chance(seed * 1_000_003 + index * 7919))

function make(chance: Chance): Career {
  const group = chance.happens(0.4) ? chance.of(['A1', 'A1', 'A0', 'B', 'A2.1', 'A2.2']) : chance.of(groups)
  const started = someDay(chance, firstDay, lastStart)
  const staff = chance.of([
    'cadre',
    'civil-servant',
    'civil-servant',
    'public-employee',
    'public-employee',
    'contract-worker',
  ] as const)
  const sex = chance.of(['male', 'female'] as const)
  return {
    staff,
    sex,
    born: born(chance, sex, Number(started.slice(0, 4))),
    started,
    group,
    step: chance.whole(1, tables[group]!.steps.length),
    events: makeEvents(chance, staff, started),
    amounts: chance.happens(0.15) ? chance.times(chance.whole(1, 3), () => amount(chance)) : [],
    changes: changes(chance, group, started),
    offices: chance.happens(0.4) ? offices(chance, started) : [],
    seniority: seniority(chance, staff, started),
    inUnit: staff === 'civil-servant' && chance.happens(0.2),
  }
}

/** Ends of months and the days around them come up more often than others. */
function someDay(chance: Chance, from: number, to: number): string {
  const day = chance.whole(from, to)
  if (!chance.happens(0.3)) return write(day)
  const month = write(day).slice(0, 7)
  const near = chance.of([-2, -1, 0, 0, 0, 1, 14])
  return write(Math.min(to, Math.max(from, read(`${month}-01`) + near)))
}

/** Now and then one who reached the age before 2021, when the law of the schedule did not run yet. */
function born(chance: Chance, sex: Career['sex'], startYear: number): string {
  const first = sex === 'male' ? 1961 : 1966
  const year = chance.happens(0.02) ? chance.whole(1955, first) : Math.max(first, startYear - chance.whole(18, 52))
  return someDay(chance, dayOf(year, 1, 1), dayOf(year, 12, 31))
}

function amount(chance: Chance): Amount {
  const reason = chance.of([...uncounted, ...counted, 'sick', 'sick', 'unpaid-leave'] as const)
  const months = chance.whole(0, reason === 'sick' ? 8 : 4)
  return { period: chance.whole(0, 4), reason, months, workingDays: chance.of([0, 0, 5, 10, 11, 12, 16, 21]) }
}

function changes(chance: Chance, first: string, started: string): readonly Change[] {
  const made: Change[] = []
  let group = first
  let from = Math.max(read(started) + 200, dayOf(2007, 7, 1))
  while (chance.happens(made.length === 0 ? 0.55 : 0.35) && from < dayOf(2026, 9, 1)) {
    const way = chance.happens(0.85) && higher[group] ? 'higher' : 'level'
    const choices =
      (way === 'higher' ? higher : level)[group] ?? (group.startsWith('C') && group !== 'CGCC' ? ['B'] : [])
    if (choices.length === 0) break
    const to = chance.of(choices)
    const on = someDay(chance, from, dayOf(2026, 10, 31))
    made.push({ way: to === 'B' ? 'higher' : way, to, on })
    group = to
    from = read(on) + 100
  }
  return made
}

function offices(chance: Chance, started: string): readonly Office[] {
  const days = chance.times(chance.whole(1, 3), () => someDay(chance, read(started), dayOf(2026, 11, 1)))
  return days.toSorted().map((from) => ({ from, coefficient: chance.of(officeCoefficients) }))
}

function seniority(chance: Chance, staff: Career['staff'], started: string): Seniority {
  if (!chance.happens(0.35)) return { kind: 'none' }
  if (staff !== 'public-employee') return { kind: 'trade', from: started }
  const excluded = chance.times(chance.whole(0, 2), () => ({
    reason: chance.of(['probation', 'unpaid-leave', 'other'] as const),
    months: chance.whole(1, 12),
  }))
  return { kind: 'teacher', from: started, excluded }
}
