import { slug } from '#law/library-parameters.ts'
import type { Sure } from '#law/kit/citation.ts'
import type { CiteEntry, LawIndex } from './shape.ts'

// What can be told from the rest is not sent: addresses from names, citations by the place of the instrument.

const sures: readonly Sure[] = ['text', 'read', 'secondary', 'memory']

type PackedCite = readonly [instrument: number, at: string, sure: number]
type Unnamed<T> = Omit<T, 'id'> & { readonly id?: string }
type Cited<T> = Omit<T, 'cites'> & { readonly cites: readonly PackedCite[] }

type Entry<Key extends keyof LawIndex> = LawIndex[Key][number]

export type Packed = {
  readonly subjects: LawIndex['subjects']
  readonly instruments: readonly Unnamed<Entry<'instruments'>>[]
  readonly parameters: readonly (Omit<Unnamed<Entry<'parameters'>>, 'eras' | 'rules'> & {
    readonly eras: readonly Cited<Entry<'parameters'>['eras'][number]>[]
  })[]
  readonly rules: readonly (Omit<Unnamed<Entry<'rules'>>, 'changes' | 'parameters'> & {
    readonly changes: readonly Cited<Entry<'rules'>['changes'][number]>[]
    readonly parameters: readonly number[]
  })[]
  readonly choices: readonly Cited<Unnamed<Entry<'choices'>>>[]
}

export function pack({ subjects, instruments, parameters, rules, choices }: LawIndex): Packed {
  const place = new Map(instruments.map(({ number }, at) => [number, at]))
  const parameterPlace = new Map(parameters.map(({ id }, at) => [id, at]))
  const cited = <T extends { readonly cites: readonly CiteEntry[] }>(one: T): Cited<T> => ({
    ...one,
    cites: one.cites.map(({ number, at, sure }) => [place.get(number)!, at, sures.indexOf(sure)] as const),
  })
  return {
    subjects,
    instruments: instruments.map((one) => unnamed(one, one.number)),
    parameters: parameters.map(({ id, label, subject, place: at, eras }) => ({
      ...unnamed({ id, label, subject, place: at }, label),
      eras: eras.map(cited),
    })),
    rules: rules.map((one) => ({
      ...unnamed(one, one.title),
      changes: one.changes.map(cited),
      parameters: one.parameters.map((id) => parameterPlace.get(id)!),
    })),
    choices: choices.map((one) => cited(unnamed(one, one.label))),
  }
}

export function unpack({ subjects, instruments, parameters, rules, choices }: Packed): LawIndex {
  const cited = <T extends { readonly cites: readonly PackedCite[] }>(one: T) => ({
    ...one,
    cites: one.cites.map(([of, at, sure]) => ({ number: instruments[of]!.number, at, sure: sures[sure]! })),
  })
  const parameterIds = parameters.map(({ id, label }) => id ?? slug(label))
  const ruleIds = rules.map(({ id, title }) => id ?? slug(title))
  const readers = parameterIds.map((): string[] => [])
  for (const [at, rule] of rules.entries()) for (const of of rule.parameters) readers[of]!.push(ruleIds[at]!)
  return {
    subjects,
    instruments: instruments.map((one) => ({ ...one, id: one.id ?? slug(one.number) })),
    parameters: parameters.map((one, at) => ({
      ...one,
      id: parameterIds[at]!,
      eras: one.eras.map(cited),
      rules: readers[at]!,
    })),
    rules: rules.map((one, at) => ({
      ...one,
      id: ruleIds[at]!,
      changes: one.changes.map(cited),
      parameters: one.parameters.map((of) => parameterIds[of]!),
    })),
    choices: choices.map((one) => ({ ...cited(one), id: one.id ?? slug(one.label) })),
  }
}

/** Without the address that follows from the name. */
function unnamed<T extends { readonly id: string }>({ id, ...rest }: T, name: string): Omit<T, 'id'> & { id?: string } {
  return id === slug(name) ? rest : { id, ...rest }
}
