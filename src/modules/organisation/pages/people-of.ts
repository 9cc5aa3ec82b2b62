import type { StaffKind } from '../model.ts'

/** The list of the people behind a figure; the day looked at stays in the address by itself. */
export function peopleOf(unitId: string | null, staff: StaffKind | null): string {
  const query = { ...(unitId !== null && { 'don-vi': unitId }), ...(staff !== null && { loai: staff }) }
  const text = String(new URLSearchParams(query))
  return text === '' ? '/con-nguoi' : `/con-nguoi?${text}`
}
