/** Where a value stands inside a parsed JSON document. */
export type Path = readonly (string | number)[]

/** Every place inside a document, its branches before its leaves. */
export function* placesIn(value: unknown, at: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const place = [...at, Array.isArray(value) ? Number(key) : key]
    yield place
    yield* placesIn(inner, place)
  }
}

/** A copy with another value at a place; `undefined` takes the place away. */
export function corrupted<T>(document: T, place: Path, value: unknown): T {
  const copy = structuredClone(document)
  let holder = copy as Record<string | number, unknown>
  for (const key of place.slice(0, -1)) holder = holder[key] as typeof holder
  const last = place.at(-1)!
  if (value !== undefined) holder[last] = value
  else if (Array.isArray(holder)) holder.splice(last as number, 1)
  else delete holder[last]
  return copy
}

/** 'candidates[].id': one name for the same place in every item of a list. */
export const placeName = (place: Path) =>
  place.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[]` : name === '' ? key : `${name}.${key}`),
    '',
  )
