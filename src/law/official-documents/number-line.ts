import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { leadingZeros } from './date-line.ts'

/** Số, ký hiệu: 5 and 'QĐ-UBND' give '05/QĐ-UBND'. */
export function documentNumber(sequence: number, symbol: string): string {
  const { numbersBelow } = leadingZeros.eras.at(-1)!.value!
  return `${sequence < numbersBelow ? `0${sequence}` : sequence}/${symbol}`
}

/** Dòng số, ký hiệu của văn bản: 'Số: 15/QĐ-UBND' */
export function numberLine(sequence: number, symbol: string, lawOn: PlainDate): Finding<string> {
  const line = `Số: ${documentNumber(sequence, symbol)}`
  return finding(line, line, { from: [leadingZeros.on(lawOn)] })
}
