import type { PlainDate } from '#lib/date.ts'

/** 'nang-bac#staff=civil-servant&since=20240301': as the calculators keep it in their links; a day without strokes, never a name. */
export function tryAt(calculator: string, values: Readonly<Record<string, string | number | null>>): string {
  const parts = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
  return `${calculator}#${parts.join('&')}`
}

export const dayCode = (day: PlainDate) => day.replaceAll('-', '')
