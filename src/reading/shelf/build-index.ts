import type { Choice } from '#law/kit/choice.ts'
import type { Citation, Instrument } from '#law/kit/citation.ts'
import type { Era, Parameter } from '#law/kit/parameter.ts'
import type { Rule, Subject } from '#law/kit/rule.ts'
import { allParameters, slug, sureOf } from '#law/library.ts'
import { briefWords } from '../words/brief.ts'
import type { ChoiceEntry, CiteEntry, EraEntry, InstrumentEntry, LawIndex } from './shape.ts'

type Library = {
  readonly subjects: readonly Subject[]
  readonly instruments: readonly Instrument[]
  readonly choices: readonly Choice[]
}

/** The whole library without its rules: what a reader searches and lists before he opens one. */
export function buildIndex({ subjects, instruments, choices }: Library): LawIndex {
  const shelved = allParameters(subjects)
  const ruleId = named(
    subjects.flatMap(({ rules }) => rules),
    ({ title }) => title,
  )
  const parameterId = named(
    shelved.map(({ parameter }) => parameter),
    ({ label }) => label,
  )
  return {
    subjects: subjects.map(({ id, title }) => ({ id, title })),
    rules: subjects.flatMap((subject) =>
      subject.rules.map((rule, place) => ({
        ...told(rule),
        id: ruleId(rule),
        subject: subject.id,
        place,
        parameters: rule.parameters.map(parameterId),
      })),
    ),
    parameters: shelved.map(({ parameter, subject, rules }) => ({
      id: parameterId(parameter),
      label: parameter.label,
      subject: subject.id,
      place: placeIn(subject, parameter),
      eras: parameter.eras.map((era) => eraEntry(parameter, era)),
      rules: rules.map(ruleId),
    })),
    instruments: instruments.map(instrumentEntry),
    choices: choices.map(choiceEntry),
  }
}

/** Where a page that has loaded this subject alone finds the parameter again. */
const placeIn = (subject: Subject, parameter: Parameter<unknown>) =>
  allParameters([subject]).findIndex((shelved) => shelved.parameter === parameter)

const told = ({ name, title, answers, from, until, changes }: Rule) => ({
  name,
  title,
  answers,
  from,
  until,
  changes: changes.map((change) => ({ from: change.from, says: change.says, cites: change.cites.map(citeEntry) })),
})

function eraEntry({ label }: Parameter<unknown>, { from, value, cites, checked }: Era<unknown>): EraEntry {
  const text = briefWords(label, value)
  return { from, ...(text !== undefined && { text }), cites: cites.map(citeEntry), checked, sure: sureOf({ cites }) }
}

const citeEntry = ({ instrument, at, sure = 'memory' }: Citation): CiteEntry => ({
  number: instrument.number,
  at,
  sure,
})

const instrumentEntry = ({ number, title, inForce, issued }: Instrument): InstrumentEntry => ({
  id: slug(number),
  number,
  title,
  inForce,
  issued: issued ?? null,
})

const choiceEntry = (one: Choice): ChoiceEntry => ({
  id: slug(one.label),
  label: one.label,
  options: Object.values(one.options),
  usual: one.options[one.default]!,
  note: one.note,
  cites: one.cites.map(citeEntry),
})

/** A name for the address of each; the second of the same name is told apart by a figure. */
function named<T>(all: readonly T[], words: (one: T) => string): (one: T) => string {
  const ids = new Map<T, string>()
  const times = new Map<string, number>()
  for (const one of new Set(all)) {
    const id = slug(words(one))
    const time = (times.get(id) ?? 0) + 1
    times.set(id, time)
    ids.set(one, time === 1 ? id : `${id}-${time}`)
  }
  return (one) => ids.get(one)!
}
