/** The list of the people behind a figure; the day looked at stays in the address by itself. */
export function peopleOf({ rank, step, unitId }: { rank: string; step?: number; unitId: string | undefined }): string {
  const query = {
    ngach: rank,
    ...(step !== undefined && { bac: String(step) }),
    ...(unitId !== undefined && { 'don-vi': unitId }),
  }
  return `/con-nguoi?${new URLSearchParams(query)}`
}
