/** A column that is shown goes; one that is not comes last. */
export const toggled = <Id>(columns: readonly Id[], id: Id): readonly Id[] =>
  columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id]

/** One place towards the front (-1) or the end (1); the first column stays first. */
export function moved<Id>(columns: readonly Id[], id: Id, by: -1 | 1): readonly Id[] {
  const at = columns.indexOf(id)
  const to = at + by
  if (at < 1 || to < 1 || to >= columns.length) return columns
  return columns.with(at, columns[to]!).with(to, id)
}
