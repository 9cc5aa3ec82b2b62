/** Số năm liền nhau, tính đến năm cuối đã đạt. */
export function runOfYears(years: readonly number[]): number {
  const held = new Set(years)
  let run = 0
  for (let year = Math.max(...years); held.has(year); year -= 1) run += 1
  return run
}
