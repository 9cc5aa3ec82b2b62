import type { Citation } from './citation.ts'

/** A value, the sentence that states it, the law it cites, and the findings it rests on. */
export type Finding<T> = {
  readonly value: T
  readonly says: string
  readonly cites: readonly Citation[]
  readonly from: readonly Finding<unknown>[]
}

type Grounds = Partial<Pick<Finding<unknown>, 'cites' | 'from'>>

export function finding<T>(value: T, says: string, { cites = [], from = [] }: Grounds = {}): Finding<T> {
  return { value, says, cites, from }
}

/** The whole explanation as indented text, for a printed document or a golden file. */
export function print({ says, cites, from }: Finding<unknown>, depth = 0): string {
  const basis = cites.map(({ instrument, at }) => ` [${at}, ${instrument.number}]`).join('')
  return [`${'  '.repeat(depth)}${says}${basis}`, ...from.map((f) => print(f, depth + 1))].join('\n')
}
