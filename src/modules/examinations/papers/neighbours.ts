import { shuffledBy } from '#lib/random.ts'

export type Place = { readonly row: number; readonly column: number }

/**
 * Xếp đề vào chỗ: a paper for every seat of a room so that nobody beside, before or behind has the same; from four papers on, nor
 * anybody across. `random` only decides which paper takes which colour. Null when there are too few papers for people who sit together.
 */
export function spread<P>(seats: readonly Place[], papers: readonly P[], random = Math.random): P[] | null {
  const order = shuffledBy(papers, random)
  if (order.length >= 5) return greedy(seats, order)
  const colour = patterns[order.length]
  if (colour) return seats.map((seat) => order[colour(seat)]!)
  return order.length === 1 && !anyBeside(seats) ? seats.map(() => order[0]!) : null
}

const patterns: Readonly<Record<number, (place: Place) => number>> = {
  2: ({ row, column }) => (row + column) % 2,
  3: ({ row, column }) => (row + column) % 3,
  4: ({ row, column }) => (row % 2) * 2 + (column % 2),
}

/** At most four of those who sit around are placed before: five papers are always enough. The least used is taken. */
function greedy<P>(seats: readonly Place[], papers: readonly P[]): P[] {
  const used = new Map(papers.map((paper) => [paper, 0]))
  const placed = new Map<string, P>()
  const inOrder = seats.toSorted((a, b) => a.row - b.row || a.column - b.column)
  for (const seat of inOrder) {
    const near = around(seat).map((place) => placed.get(keyOf(place)))
    const [paper] = papers.filter((one) => !near.includes(one)).toSorted((a, b) => used.get(a)! - used.get(b)!)
    placed.set(keyOf(seat), paper!)
    used.set(paper!, used.get(paper!)! + 1)
  }
  return seats.map((seat) => placed.get(keyOf(seat))!)
}

const keyOf = ({ row, column }: Place) => `${row} ${column}`

const around = ({ row, column }: Place): Place[] =>
  [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => ({ row: row + down, column: column + right })))

function anyBeside(seats: readonly Place[]): boolean {
  const taken = new Set(seats.map(keyOf))
  return seats.some(
    ({ row, column }) => taken.has(keyOf({ row, column: column + 1 })) || taken.has(keyOf({ row: row + 1, column })),
  )
}
