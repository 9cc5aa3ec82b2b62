import { twoMarks } from '#law/exams/two-marks.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { rounds } from './rounds.ts'
import type { AgreedChange, EssayMark, Slot } from './slots.ts'

/** Điểm của ý sau khi giám khảo chấm và hội đồng sửa. */
export function settled(
  slot: Slot,
  essays: readonly EssayMark[],
  changes: readonly AgreedChange[],
  lawOn: PlainDate,
): Slot {
  const isHere = (one: { position: number; part: string }) => one.position === slot.position && one.part === slot.part
  const change = changes.findLast(isHere)
  if (change) {
    const says = `Sửa thành ${viDecimal(change.becomes)} điểm theo quyết định của hội đồng`
    return { ...slot, points: change.becomes, says, waits: [] }
  }
  if (!slot.written) return slot
  const marks = new Map(essays.filter(isHere).map(({ round, points }) => [round, points]))
  const [first, second, third] = rounds.map((round) => marks.get(round))
  if (first === undefined || second === undefined)
    return { ...slot, waits: (['first', 'second'] as const).filter((round) => !marks.has(round)) }
  const found = essayMark([first, second, third], slot.of, lawOn)
  return { ...slot, points: found.value, says: found.says, waits: found.value === null ? ['third'] : [] }
}

/** Điểm bài viết; a third mark, where one is needed, is the mark. */
export function essayMark(
  [first, second, third]: readonly [string, string, string | undefined],
  of: string,
  lawOn: PlainDate,
): Finding<string | null> {
  const two = twoMarks(first, second, of, lawOn)
  if (two.value.mark !== null) {
    return finding(new Decimal(two.value.mark).toDecimalPlaces(2).toString(), two.says, { from: [two] })
  }
  if (third === undefined) return finding(null, two.says, { from: [two] })
  return finding(third, `Chấm lần ba: ${viDecimal(third)} điểm`, { from: [two] })
}
