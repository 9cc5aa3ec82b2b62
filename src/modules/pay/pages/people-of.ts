/** The list of the people behind a figure; the day looked at stays in the address by itself. */
export function peopleOf(filters: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined)
  return `/con-nguoi?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`
}
