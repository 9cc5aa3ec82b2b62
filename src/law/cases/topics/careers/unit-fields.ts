import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer } from '../../case.ts'
import type { Fields } from '../../fields.ts'

export function readDays(input: Fields, lawOn: PlainDate): readonly PlainDate[] {
  if (input.has('dates')) return input.each('dates', (item, name) => item.date(name))
  return [input.dateOr('date', lawOn)]
}

export const listed = (many: string, one: string, values: readonly unknown[], input: Fields): Answer =>
  input.has('dates') ? { [many]: values } : { [many]: values, [one]: values[0] }

/** A unit that the tables do not hold is a fault of the field that names it. */
export function naming<T>(input: Fields, name: string, ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'missing') return input.fail(name, error.message)
    throw error
  }
}
