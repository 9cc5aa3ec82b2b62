import type { PlainDate } from '#lib/date.ts'

/** Ngày ra quyết định hoán đổi, nghị quyết thêm ngày nghỉ, where it is known; the other days were known before their year began. */
export const knownSince: ReadonlyMap<PlainDate, PlainDate> = new Map<PlainDate, PlainDate>([
  ['2024-04-29', '2024-04-12'],
  ['2024-05-04', '2024-04-12'],
  ['2026-01-02', '2025-12-25'],
  ['2026-01-10', '2025-12-25'],
  ['2026-11-24', '2026-04-24'],
  ['2027-11-24', '2026-04-24'],
])
