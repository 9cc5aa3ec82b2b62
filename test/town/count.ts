import type { PlainDate } from '#lib/date.ts'
import { type Asked, type Fact, isKnown, isValid, type Records } from './records.ts'

/** What is counted how, so that a control may count it wrongly. */
export type Rules = {
  known(fact: Fact, asked: Asked): boolean
  valid(fact: Fact, asked: Asked): boolean
  readonly threshold: number
  readonly circles: readonly ('posting' | 'town_tie')[]
  better(one: Fact, other: Fact): boolean
  event(day: PlainDate, since: PlainDate, asked: Asked): boolean
}

const levels = ['elementary', 'intermediate', 'college', 'university', 'master', 'doctor', 'doctor-of-science']

export const heightOf = ({ values }: Fact) => levels.indexOf(String(values['level']))

export const rightly: Rules = {
  known: isKnown,
  valid: isValid,
  threshold: levels.indexOf('university'),
  circles: ['posting', 'town_tie'],
  better: (one, other) =>
    heightOf(one) > heightOf(other) ||
    (heightOf(one) === heightOf(other) && String(one.values['awarded_on']) > String(other.values['awarded_on'])),
  event: (day, since, { day: until }) => day >= since && day <= until,
}

const stateTitles = new Set(['people-title', 'merited-title', 'hero', 'heroic-mother'])

export type Counted = {
  readonly intellectuals: readonly string[]
  readonly formal: readonly string[]
  readonly staff: readonly string[]
  readonly attractedMasters: readonly string[]
  readonly graduatesRecruited: readonly string[]
  readonly appointed: readonly string[]
  readonly universityClasses: number
  readonly universityLearners: readonly string[]
  readonly centreClasses: number
  readonly centreLearners: readonly string[]
  readonly earlyRaises: readonly string[]
  readonly stateTitles: readonly string[]
}

const person = ({ values }: Fact) => String(values['person_id'])

/** Every sentence of the bulletin, counted row by row; an event names its person as often as it happened to him. */
export function count(records: Records, since: PlainDate, asked: Asked, rules: Rules = rightly): Counted {
  const holding = (table: string) =>
    records.all(table).filter((fact) => rules.known(fact, asked) && rules.valid(fact, asked))
  const here = new Set(rules.circles.flatMap((table) => holding(table).map(person)))
  const highest = new Map<string, Fact>()
  for (const fact of holding('qualification')) {
    const other = highest.get(person(fact))
    if (!other || rules.better(fact, other)) highest.set(person(fact), fact)
  }
  const intellectuals = [...here].filter((id) => highest.has(id) && heightOf(highest.get(id)!) >= rules.threshold)
  const happened = (table: string, day: string) =>
    records
      .all(table)
      .filter((fact) => rules.known(fact, asked) && rules.event(fact.values[day] as PlainDate, since, asked))
  const recruited = happened('recruitment', 'recruited_on')
  return {
    intellectuals: intellectuals.toSorted(),
    formal: intellectuals.filter((id) => highest.get(id)!.values['mode'] === 'full-time').toSorted(),
    staff: holding('posting').map(person).toSorted(),
    attractedMasters: people(
      recruited,
      ({ way, level, staff }) => way === 'attraction' && level === 'master' && staff === 'civil-servant',
    ),
    graduatesRecruited: people(recruited, ({ level }) => levels.indexOf(String(level)) >= levels.indexOf('university')),
    appointed: people(happened('appointment', 'appointed_on'), ({ kind }) => kind === 'first' || kind === 'again'),
    ...training(records, since, asked, rules),
    earlyRaises: people(happened('early_raise', 'effective'), () => true),
    stateTitles: people(happened('honour', 'awarded_on'), ({ code }) => stateTitles.has(String(code))),
  }
}

const people = (facts: readonly Fact[], wanted: (values: Fact['values']) => boolean) =>
  facts
    .filter(({ values }) => wanted(values))
    .map(person)
    .toSorted()

function training(records: Records, since: PlainDate, asked: Asked, rules: Rules) {
  const held = (fact: Fact) => rules.known(fact, asked) && rules.event(fact.from as PlainDate, since, asked)
  const classes = records.all('training_class').filter(held)
  const by = (organiser: string) => classes.filter(({ values }) => values['organiser_kind'] === organiser)
  const learnersOf = (some: readonly Fact[]) => {
    const ids = new Set(some.map(({ values }) => values['class_id']))
    return people(records.all('class_learner').filter(held), ({ class_id }) => ids.has(class_id))
  }
  const [university, centre] = [by('university'), by('public-centre')]
  return {
    universityClasses: university.length,
    universityLearners: learnersOf(university),
    centreClasses: centre.length,
    centreLearners: learnersOf(centre),
  }
}

/** The numbers alone. */
export const sizes = (counted: Counted): Readonly<Record<keyof Counted, number>> =>
  Object.fromEntries(
    Object.entries(counted).map(([name, value]) => [name, typeof value === 'number' ? value : value.length]),
  ) as Readonly<Record<keyof Counted, number>>
