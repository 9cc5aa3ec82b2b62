import { type AgencyChoices, type Choice, choosing } from '#law/kit/choice.ts'
import type { Option, SimpleField, Values } from './field.ts'
import type { Read } from './read.ts'

/** Lựa chọn của cơ quan, where the law leaves one. */
export const agencyField = (of: Choice, name: string, when: (values: Values) => boolean): SimpleField => ({
  kind: 'choice',
  name,
  label: `Cơ quan chọn: ${of.label.charAt(0).toLowerCase()}${of.label.slice(1)}`,
  help: of.note,
  options: Object.entries(of.options) as readonly Option[],
  when,
})

export const agencyChoice = (typed: Read, of: Choice, name: string): AgencyChoices =>
  choosing(of, typed.text(name) || undefined)
