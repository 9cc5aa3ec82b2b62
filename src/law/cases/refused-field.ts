import { isObject } from './fields.ts'

/** The field that holds the day a refusal speaks of: the day of law, one of the input, or the input as a whole. */
export function refusedField(content: unknown, says: string): string {
  const [, day, month, year] = /tại ngày (\d{2})\/(\d{2})\/(\d{4})/.exec(says) ?? []
  if (day === undefined || !isObject(content)) return 'input'
  const date = `${year}-${month}-${day}`
  const startsWith = (value: unknown) => typeof value === 'string' && date.startsWith(value.slice(0, 10))
  if (startsWith(content['law_as_of'])) return 'law_as_of'
  return placeOf(content['input'], startsWith, 'input') ?? 'input'
}

function placeOf(value: unknown, isIt: (value: unknown) => boolean, path: string): string | undefined {
  if (isIt(value) && String(value).length >= 7) return path
  if (Array.isArray(value)) return first(value.map((one, index) => () => placeOf(one, isIt, `${path}[${index}]`)))
  if (!isObject(value)) return undefined
  return first(
    Object.entries(value).map(
      ([name, one]) =>
        () =>
          placeOf(one, isIt, `${path}.${name}`),
    ),
  )
}

const first = (tries: readonly (() => string | undefined)[]): string | undefined =>
  tries.reduce<string | undefined>((found, attempt) => found ?? attempt(), undefined)
