import { type PlainDate, viDate } from '#lib/date.ts'
import type { Citation } from './citation.ts'
import { type Finding, finding } from './finding.ts'
import { Refusal } from './refusal.ts'

/** Lựa chọn của cơ quan: where the law is silent or ambiguous, a named parameter of the agency with a default. */
export type Choice<V extends string = string> = {
  /** Kept in the agency's settings: 'overtime.civil-service'. */
  readonly name: string
  readonly label: string
  /** What may be chosen, and how it reads in an explanation. */
  readonly options: Readonly<Record<V, string>>
  readonly default: NoInfer<V>
  /** Why there is a choice: what the law does not say. */
  readonly note: string
  readonly cites: readonly Citation[]
}

/** Which option, from which day on and by which paper. */
export type Chosen = { readonly option: string; readonly from: PlainDate; readonly basis: string }

/** What an agency chose, by the name of each choice; what it did not choose takes the default. */
export type AgencyChoices = Readonly<Record<string, string | Chosen>>

export const choice = <V extends string>(of: Choice<V>): Choice<V> => of

/** The chosen value, as a line of the explanation */
export function chosen<V extends string>(of: Choice<V>, choices: AgencyChoices = {}): Finding<V> {
  const own = choices[of.name]
  const value = own === undefined ? of.default : typeof own === 'string' ? own : own.option
  if (!isOption(of, value)) throw new Refusal('invalid', `“${value}” không phải là lựa chọn của “${of.label}”`)
  const origin = own === undefined ? 'Theo lựa chọn mặc định' : 'Theo lựa chọn của cơ quan'
  const by = typeof own === 'object' ? `, áp dụng từ ${viDate(own.from)}, ${own.basis}` : ''
  return finding(value, () => `${origin}: ${of.label} – ${of.options[value]}${by}`, { cites: of.cites })
}

/** Choices stated directly, where a caller has the value and no settings. */
export const choosing = <V extends string>(of: Choice<V>, value: V | undefined): AgencyChoices =>
  value === undefined ? {} : { [of.name]: value }

export const isOption = <V extends string>(of: Choice<V>, value: string): value is V => Object.hasOwn(of.options, value)
