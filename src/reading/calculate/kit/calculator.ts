import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer } from './answer.ts'
import type { Field, Values } from './field.ts'
import { type Faults, type Read, read, WrongTogether } from './read.ts'

export type Outcome = { readonly faults: Faults } | { readonly refusal: Refusal } | { readonly answer: Answer }

/** A calculator is its fields and two pure functions: what was typed → the law's facts, and those → an answer. */
export type Calculator<Input = unknown> = {
  readonly fields: readonly Field[]
  /** Where a new form begins, before anything is typed. */
  readonly start?: (today: PlainDate) => Values
  readonly example: (today: PlainDate) => Values
  read(values: Values): { readonly input: Input } | { readonly faults: Faults }
  answer(input: Input): Answer
}

type Parts<Input> = Omit<Calculator<Input>, 'read'> & {
  /** May throw {@link WrongTogether}. */
  readonly input: (typed: Read) => Input
}

export const calculator = <Input>({ input, ...rest }: Parts<Input>): Calculator<Input> => ({
  ...rest,
  read(values) {
    const typed = read(rest.fields, values)
    if ('faults' in typed) return typed
    try {
      return { input: input(typed) }
    } catch (error) {
      if (error instanceof WrongTogether) return { faults: error.faults }
      throw error
    }
  },
})

/** A refusal of the law is an answer too. */
export function outcomeOf<Input>(of: Calculator<Input>, values: Values): Outcome {
  const got = of.read(values)
  if ('faults' in got) return got
  try {
    return { answer: of.answer(got.input) }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error }
    throw error
  }
}
