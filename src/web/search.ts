/** The address after '?' is plain text, one value a key: what an officer can read, send and keep. */
export const readSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))

export function writeSearch(values: Record<string, unknown>): string {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const text = String(new URLSearchParams(kept.map(([key, value]) => [key, String(value)])))
  return text === '' ? '' : `?${text}`
}
