/** Chờ xác nhận, đã nhập, đã rút, đã bỏ. Computed from timestamps, never stored. */
export const importStates = ['preview', 'confirmed', 'withdrawn', 'discarded'] as const
export type ImportState = (typeof importStates)[number]

/** Nhận, nhận kèm cảnh báo, tạm giữ. */
export const readings = ['accepted', 'warning', 'held'] as const
export type Reading = (typeof readings)[number]

/** Người mới, có thay đổi, như hồ sơ đang có. Held rows have none. */
export const outcomes = ['new', 'changed', 'same'] as const
export type Outcome = (typeof outcomes)[number]

/** How a row was recognised as somebody already known; `probable` is for the officer to decide. */
export const matchWays = ['id-number', 'name-and-birth', 'probable'] as const
export type MatchWay = (typeof matchWays)[number]

export const readingTitles: Readonly<Record<Reading, string>> = {
  accepted: 'Được nhận',
  warning: 'Có cảnh báo',
  held: 'Giữ lại',
}
export const outcomeTitles: Readonly<Record<Outcome, string>> = {
  new: 'Người mới',
  changed: 'Thay đổi',
  same: 'Không đổi',
}

type Compared = {
  readonly outcome: Outcome | null
  readonly imported: boolean
  readonly match: { readonly way: MatchWay } | null
}

/** So với hồ sơ: what importing a row does, or that the officer should look. */
export function comparedWords({ outcome, match, imported }: Compared): string {
  if (outcome === null) return '–'
  return !imported && match?.way === 'probable' ? 'Có lẽ là cùng một người' : outcomeTitles[outcome]
}

type Told = {
  readonly problems: readonly { readonly severity: 'warning' | 'held'; readonly says: string }[]
  readonly differences: readonly { readonly label: string; readonly before: string; readonly after: string }[]
  readonly chosen: 'same' | 'other' | null
}

/** Điều cần biết about a row: why it waits, else what was tidied, else what it changes. */
export function lineSays({ problems, differences, chosen }: Told): readonly string[] {
  const held = problems.filter(({ severity }) => severity === 'held')
  const told = (held.length > 0 ? held : problems).map(({ says }) => says)
  if (told.length > 0) return told
  if (differences.length > 0)
    return [differences.map(({ label, before, after }) => `${label}: ${before || 'chưa có'} thành ${after}`).join('; ')]
  return chosen === 'other' ? ['Đã chọn: người khác'] : []
}

/** The columns of the rows, by the names that an export is asked with. */
export const lineColumns = ['name', 'sheet', 'row', 'reading', 'says', 'unit', 'outcome'] as const
export type LineColumn = (typeof lineColumns)[number]
