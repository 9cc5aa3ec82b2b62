import type { Candidate, Ranking } from '#law/recruitment/ranking.ts'
import type { Mark } from '#law/recruitment/tie-break.ts'

/** `place`: hạng, the same for equals; null for one who did not pass. */
export type Placed = { readonly one: Candidate; readonly place: number | null; readonly result: string }

/** Everybody in the order of the result; those who did not pass come last, as they were given. */
export function placed(candidates: readonly Candidate[], of: Ranking, marks: readonly Mark[]): readonly Placed[] {
  const keys = (one: Candidate) => [of.totals[one.id]!, ...marks.map((mark) => one.marks[mark] ?? -1)]
  const gap = (a: Candidate, b: Candidate) =>
    keys(b)
      .map((key, at) => key - keys(a)[at]!)
      .find((less) => less !== 0) ?? 0
  const passed = candidates.filter(({ id }) => !of.failed.includes(id)).toSorted(gap)
  const place = (one: Candidate) => passed.findIndex((other) => gap(one, other) === 0) + 1
  const chosen = of.selected.length
  return [
    ...passed.map((one) => ({ one, place: place(one), result: resultOf(one, of, place(one), chosen) })),
    ...candidates.filter(({ id }) => of.failed.includes(id)).map((one) => ({ one, place: null, result: 'Không đạt' })),
  ]
}

function resultOf({ id }: Candidate, { selected, rule }: Ranking, place: number, chosen: number): string {
  if (selected.includes(id)) return 'Trúng tuyển'
  return rule === 'head-decides' && place === chosen + 1 ? 'Bằng nhau, người đứng đầu quyết định' : 'Không trúng tuyển'
}
