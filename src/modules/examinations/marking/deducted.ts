import { annulment } from '#law/exams/annulment.ts'
import { markAfterPenalty } from '#law/exams/penalty.ts'
import { NoLawInForce } from '#law/kit/parameter.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { AgreedChange } from './slots.ts'

/** Hình thức xử lý ghi trong biên bản. */
export const handledKinds = ['reprimand', 'warning', 'suspension', 'annulment'] as const
export type Handled = (typeof handledKinds)[number]

export const handledNames: Readonly<Record<Handled, string>> = {
  reprimand: 'Khiển trách',
  warning: 'Cảnh cáo',
  suspension: 'Đình chỉ',
  annulment: 'Hủy kết quả',
}

/** The place of a change that settles what is taken off, instead of a question's. */
export const deductionPosition = -1

/** Điểm trừ; `points` null: the law of that day was not read, so the panel settles it by a change. */
export type Deducted = { readonly points: string | null; readonly annulled: boolean; readonly notes: readonly string[] }

/** Trừ điểm, hủy kết quả do vi phạm: the gravest counts. */
export function deducted(
  marks: string,
  handled: readonly Handled[],
  changes: readonly AgreedChange[],
  lawOn: PlainDate,
): Deducted {
  const settled = changes.findLast(({ position }) => position === deductionPosition)
  if (settled) {
    const notes = [`Hội đồng quyết định trừ ${viDecimal(settled.becomes)} điểm`]
    return { points: settled.becomes, annulled: handled.includes('annulment'), notes }
  }
  const gravest = handledKinds.findLast((kind) => handled.includes(kind))
  if (!gravest) return { points: '0', annulled: false, notes: [] }
  if (gravest === 'annulment') return annulled(marks, 'Hội đồng hủy kết quả thi')
  try {
    if (gravest === 'suspension') {
      const found = annulment(['suspended'], lawOn)
      return found.value.length > 0
        ? annulled(marks, `${found.says}: bị đình chỉ thi`)
        : { points: '0', annulled: false, notes: [] }
    }
    const left = markAfterPenalty(marks, gravest, lawOn)
    const off = new Decimal(marks).minus(left.value).toDecimalPlaces(2).toString()
    return { points: off, annulled: false, notes: [left.says] }
  } catch (error) {
    if (!(error instanceof NoLawInForce)) throw error
    return {
      points: null,
      annulled: false,
      notes: [`${handledNames[gravest]}: ${error.message}. Hội đồng quyết định mức trừ.`],
    }
  }
}

const annulled = (marks: string, says: string): Deducted => ({ points: marks, annulled: true, notes: [says] })
