import { baseSalary } from '#law/pay/base-salary.ts'
import type { Region } from '#law/pay/office-allowance.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { Fields } from '../fields.ts'
import { oneOrMany } from '../one-or-many.ts'
import { fold } from '../words.ts'

export type Words<T> = readonly (readonly [RegExp, T])[]

export function officeNamed<T>(item: Fields, name: string, words: Words<T>): T {
  const text = fold(item.text(name))
  return words.find(([word]) => word.test(text))?.[1] ?? item.fail(name, `chưa biết chức vụ “${item.text(name)}”`)
}

export const regionOf = (text: string): Region =>
  /ha noi|hn|hcm|ho chi minh/.test(fold(text)) ? 'largest-cities' : 'elsewhere'

/** `titles`, or one `title` */
export const titled = <T>(input: Fields, read: (item: Fields, name: string) => T): readonly T[] =>
  oneOrMany(input, input.has('titles') ? 'titles' : 'title', read)

export const money = (coefficient: string, base: number) => roundToDong(new Decimal(coefficient).times(base))

export const baseOf = (input: Fields, on: PlainDate) =>
  input.has('base') ? input.whole('base') : baseSalary.valueOn(on)
