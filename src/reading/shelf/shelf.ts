import packed from 'virtual:law-index'
import type { InstrumentEntry, ParameterEntry, RuleEntry } from './shape.ts'
import { unpack } from './pack.ts'
import { changesOf } from './queries.ts'

const index = unpack(packed)
export const law = index

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]))

export const ruleById: ReadonlyMap<string, RuleEntry> = byId(index.rules)
export const parameterById: ReadonlyMap<string, ParameterEntry> = byId(index.parameters)
export const instrumentById: ReadonlyMap<string, InstrumentEntry> = byId(index.instruments)
export const instrumentByNumber: ReadonlyMap<string, InstrumentEntry> = new Map(
  index.instruments.map((one) => [one.number, one]),
)
export const subjectById = byId(index.subjects)

/** Every change, newest first. */
export const allChanges = changesOf(index)
