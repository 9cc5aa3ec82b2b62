import { type Asked, isObject } from './fields.ts'
import { runCase } from './run.ts'

export type FieldShape = {
  /** 'events[].kind' */
  readonly path: string
  readonly kind: Asked['kind']
  readonly words: readonly string[]
  readonly need: 'always' | 'sometimes' | 'never'
}

/** Hình dạng của một loại ca: what it asks for, and what it answers. */
export type CaseShape = {
  readonly topic: string
  readonly fields: readonly FieldShape[]
  /** Of the example's input, what no adapter asks for. */
  readonly unread: readonly string[]
  readonly expected: readonly string[]
  readonly example: unknown
}

export type Given = {
  readonly input: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
}

const specific: readonly Asked['kind'][] = ['word', 'date', 'whole', 'number', 'flag', 'object', 'list', 'text', 'any']

/** Learned by running worked cases of one topic, whole and with each field taken away. */
export function shapeOf(topic: string, cases: readonly Given[]): CaseShape {
  const asked = Map.groupBy(cases.flatMap(askedBy), ({ path }) => bare(path))
  const topLevel = cases.flatMap(({ input }) => Object.keys(input))
  const seen = new Set([...asked.keys()].map((path) => path.split(/[.[]/)[0]!))
  const fields = [...asked].map(([path, asks]): FieldShape => ({
    path,
    kind: specific.find((kind) => asks.some((one) => one.kind === kind)) ?? 'any',
    words: [...new Set(asks.flatMap(({ words }) => words ?? []))],
    need: needOf(path, cases),
  }))
  return {
    topic,
    fields: fields.filter((field) => !isOnlyHolder(field, fields)),
    unread: [...new Set(topLevel)].filter((name) => !seen.has(name) && !['op', 'type'].includes(name)),
    expected: [...new Set(cases.flatMap(({ expected }) => Object.keys(expected)))].toSorted(),
    example: cases.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)[0],
  }
}

const bare = (path: string) => path.replace(/^input\./, '').replaceAll(/\[\d+\]/g, '[]')

/** 'years' beside 'years[]' says the same field again, unless it may also stand alone. */
const isOnlyHolder = ({ path, kind }: FieldShape, fields: readonly FieldShape[]) =>
  (kind === 'list' || kind === 'any') && fields.some((other) => other.path === `${path}[]`)

function askedBy(one: Given): readonly Asked[] {
  const found: Asked[] = []
  const watch = (asked: Asked) => found.push(asked)
  runCase(one, 0, watch)
  for (const name of Object.keys(one.input)) runCase({ ...one, input: { ...one.input, [name]: undefined } }, 0, watch)
  return found
}

function needOf(path: string, cases: readonly Given[]): FieldShape['need'] {
  const name = path.split(/[.[]/)[0]!
  const holding = cases.filter(({ input }) => input[name] !== undefined)
  const needing = holding.filter((one) => isNeeded(one, path))
  if (needing.length === 0) return 'never'
  return needing.length === cases.length ? 'always' : 'sometimes'
}

/** Whether the first place of this path, taken away, leaves a case that cannot be read. */
function isNeeded(one: Given, path: string): boolean {
  const copy = structuredClone(one)
  return remove(copy.input, path.split('.')) && runCase(copy, 0).problem !== undefined
}

function remove(holder: unknown, [name = '', ...rest]: readonly string[]): boolean {
  const key = name.replace(/(\[\])+$/, '')
  if (!isObject(holder) || holder[key] === undefined) return false
  if (rest.length === 0) return delete holder[key]
  const inner = holder[key]
  return remove(Array.isArray(inner) ? inner[0] : inner, rest)
}
