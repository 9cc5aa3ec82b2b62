/** One number, beside the limit found in the same run where there is one. `goal` bounds the ratio, or the value itself. */
export type Measure = {
  readonly name: string
  readonly unit: 'ms' | 'MB' | 'KB'
  readonly value: number
  readonly limit: number | null
  readonly ratio: number | null
  readonly goal: number | null
  readonly detail: Readonly<Record<string, number | string>>
}

type Times = { readonly value: readonly number[]; readonly limit: readonly number[] }
type Ratio = { readonly name: string; readonly goal: number; readonly detail: Measure['detail'] }

/** Runs that took turns with their limit; the ratio is of the medians. */
export function timed({ value, limit }: Times, { name, goal, detail }: Ratio): Measure {
  const [measured, least] = [median(value), median(limit)]
  return {
    name,
    unit: 'ms',
    value: measured,
    limit: least,
    ratio: measured / least,
    goal,
    detail: { ...detail, runs: value.length },
  }
}

export const isMet = ({ value, ratio, goal }: Measure) => goal === null || (ratio ?? value) <= goal

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export async function clock<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const began = performance.now()
  const result = await work()
  return { ms: performance.now() - began, result }
}
