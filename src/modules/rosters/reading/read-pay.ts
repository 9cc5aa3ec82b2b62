import { type ScaleGroup, scaleOf } from '#law/pay/scale.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Cell } from '#sheets/workbook.ts'

/** 3,33 → 333, so that coefficients compare exactly; undefined when it is no number. */
export function readHundredths(cell: Cell): number | undefined {
  if (cell.kind === 'number') return Math.round(cell.number * 100)
  const text = cell.text.trim().replace(',', '.')
  return /^\d{1,2}(?:\.\d{1,4})?$/.test(text) ? Math.round(Number(text) * 100) : undefined
}

/** Bậc 4, 4/9, “Bậc 4”. A spreadsheet may have turned 4/9 into a day: `steps` tells which number is which. */
export function readStep(cell: Cell, steps: number): number | undefined {
  if (cell.kind === 'number') return Number.isInteger(cell.number) ? cell.number : undefined
  if (cell.kind === 'date') {
    const [day, month] = [Number(cell.date.slice(8)), Number(cell.date.slice(5, 7))]
    return month === steps ? day : day === steps ? month : undefined
  }
  const [, step] = /^(?:bậc\s*)?(\d{1,2})(?:\s*\/\s*\d{1,2})?$/i.exec(cell.text.trim()) ?? []
  return step === undefined ? undefined : Number(step)
}

/** 6%, 0,06 and 6 are all six in a hundred. */
export function readPercent(cell: Cell): number | undefined {
  const [, digits, sign] = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(cell.text.trim()) ?? []
  if (digits === undefined) return undefined
  const number = Number(digits.replace(',', '.'))
  return sign === '' && number < 1 ? Math.round(number * 10_000) / 100 : number
}

/** Hệ số of every step of a group, in hundredths; looked up once for the whole list. */
export function scaleReader(lawOn: PlainDate): (group: ScaleGroup) => readonly { text: string; hundredths: number }[] {
  const known = new Map<ScaleGroup, { text: string; hundredths: number }[]>()
  return (group) => {
    let scale = known.get(group)
    if (scale === undefined) {
      scale = scaleOf(group, lawOn).coefficients.map((text) => ({ text, hundredths: Math.round(Number(text) * 100) }))
      known.set(group, scale)
    }
    return scale
  }
}
