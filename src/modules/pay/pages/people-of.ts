type Behind = {
  readonly rank?: string
  readonly step?: number
  /** Đang hưởng phụ cấp thâm niên vượt khung. */
  readonly beyond?: boolean
  readonly unitId: string | undefined
}

/** The list of the people behind a figure; the day looked at stays in the address by itself. */
export function peopleOf({ rank, step, beyond, unitId }: Behind): string {
  const query = {
    ...(rank !== undefined && { ngach: rank }),
    ...(step !== undefined && { bac: String(step) }),
    ...(beyond && { 'vuot-khung': '1' }),
    ...(unitId !== undefined && { 'don-vi': unitId }),
  }
  return `/con-nguoi?${new URLSearchParams(query)}`
}
