import { type Finding, finding } from '#law/kit/finding.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Fields } from './fields.ts'

/** A field that holds one value or a list of them. */
export function oneOrMany<T>(input: Fields, name: string, read: (item: Fields, name: string) => T): readonly T[] {
  return Array.isArray(input.raw(name)) ? input.some(name, read) : [read(input, name)]
}

/** Mức lương cơ sở that a case gives, or that of the day. */
export const readBase = (input: Fields, on: PlainDate): Finding<number> =>
  input.has('base') ? finding(input.whole('base'), 'Mức lương cơ sở đã cho') : baseSalary.on(on)
