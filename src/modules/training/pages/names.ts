import type { Option } from '#ui/options.ts'

/** { 'e-government': 'Chính quyền điện tử' } as what can be chosen */
export const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([id, label]) => ({ id, label }))
