import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { dossierCodeRule } from './one-stop-law.ts'

/** Mã số hồ sơ: mã đơn vị, ngày tiếp nhận, số thứ tự trong ngày; a number is never used again */
export function dossierCode(unitCode: string, received: PlainDate, sequence: number): Finding<string> {
  const rule = dossierCodeRule.on(received)
  const { digits } = rule.value
  if (sequence < 1 || sequence >= 10 ** digits)
    throw new Refusal('conflict', 'Đã hết số thứ tự hồ sơ trong ngày', [rule])
  const day = received.slice(2).replaceAll('-', '')
  const code = `${unitCode}-${day}-${String(sequence).padStart(digits, '0')}`
  return finding(code, `Mã số hồ sơ ${code}`, { from: [rule] })
}

/** Codes of dossiers in the order they came */
export function dossierCodes(unitCode: string, received: readonly PlainDate[]): readonly string[] {
  const before = (index: number) => received.slice(0, index).filter((day) => day === received[index]).length
  return received.map((day, index) => dossierCode(unitCode, day, before(index) + 1).value)
}
