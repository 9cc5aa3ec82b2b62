import { viDate } from '#lib/date.ts'
import type { FactLine } from '../personnel/model.ts'
import type { Comparison } from './api.ts'

type Line = Comparison['sections'][number]['lines'][number]
type Shown = Pick<FactLine, 'label' | 'value' | 'from' | 'until'>

const words = ({ value, from, until }: Shown) => {
  const span = [from && `từ ${viDate(from)}`, until && `đến trước ${viDate(until)}`].filter(Boolean).join(' ')
  return span ? `${value} (${span})` : value
}

/** Line against line of the same label: first those that agree, then the rest in their order, whatever has no partner alone. */
export function sideBySide(a: readonly Shown[], b: readonly Shown[]): Line[] {
  const labels = [...new Set([...a, ...b].map(({ label }) => label))]
  return labels.flatMap((label) => {
    const of = (lines: readonly Shown[]) => lines.filter((line) => line.label === label).map(words)
    const [left, right] = [of(a), of(b)]
    const both = left.filter((value) => right.includes(value))
    const [onlyLeft, onlyRight] = [left, right].map((values) => values.filter((value) => !both.includes(value)))
    const rest = Array.from({ length: Math.max(onlyLeft!.length, onlyRight!.length) }, (_, at) =>
      paired(label, onlyLeft![at] ?? null, onlyRight![at] ?? null),
    )
    return [...both.map((value) => ({ label, a: value, b: value, sign: 'same' as const })), ...rest]
  })
}

const paired = (label: string, a: string | null, b: string | null): Line => ({
  label,
  a,
  b,
  sign: b === null ? 'only-a' : a === null ? 'only-b' : 'differs',
})
