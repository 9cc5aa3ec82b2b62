import type { Answer, Case } from './case.ts'
import { isObject } from './fields.ts'

export type Mismatch = { readonly field: string; readonly expected: unknown; readonly got: unknown }

/** Words for the reader, not answers. */
export const notCompared: ReadonlySet<string> = new Set([
  'reason',
  'note',
  'trap',
  'law',
  'unless',
  'sanction',
  'action',
  'applied_to',
  'hourly_exact',
  'failed_part',
  'violation',
  'reader',
])

export function compare(expected: Case['expected'], got: Answer): readonly Mismatch[] {
  return Object.entries(expected)
    .filter(([field]) => !notCompared.has(field))
    .filter(([field, value]) => !same(value, got[field]))
    .map(([field, value]) => ({ field, expected: value, got: got[field] }))
}

function same(expected: unknown, got: unknown): boolean {
  if (Array.isArray(expected)) return Array.isArray(got) && sameList(expected, got)
  if (!isObject(expected)) return expected === got
  if (!isObject(got)) return false
  const names = Object.keys(expected).filter((name) => !notCompared.has(name))
  return names.every((name) => same(expected[name], got[name]))
}

/** Lists of names or days are sets; figures answer the input's list one by one. */
function sameList(expected: readonly unknown[], got: readonly unknown[]): boolean {
  if (expected.length !== got.length) return false
  if (!expected.every((item) => typeof item === 'string'))
    return expected.every((item, index) => same(item, got[index]))
  return expected.every((item) => got.includes(item)) && got.every((item) => expected.includes(item as string))
}
