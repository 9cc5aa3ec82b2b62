import { type Citation, cite, type Instrument } from '#law/kit/citation.ts'
import type { PlainDate } from '#lib/date.ts'

const decree: Instrument = {
  number: '30/2020/NĐ-CP',
  title: 'Nghị định về công tác văn thư',
  inForce: '2020-03-05',
}

/** Millimetres or points: the least and the most that the decree allows. */
type Span = readonly [least: number, most: number]
type Sides = 'top' | 'bottom' | 'left' | 'right'

type DocumentRules = {
  readonly cites: readonly Citation[]
  readonly checked: PlainDate | null
  readonly paper: 'A4'
  readonly font: string
  readonly margins: Readonly<Record<Sides, Span>>
  readonly sizes: Readonly<Record<keyof typeof layout.sizes, Span>>
}

export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const motto = 'Độc lập - Tự do - Hạnh phúc'

/** What we print: one choice inside the spans of the decree. Millimetres and points. */
export const layout = {
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  sizes: {
    nation: 12,
    motto: 13,
    body: 12,
    number: 13,
    date: 13,
    title: 14,
    text: 14,
    signer: 13,
    recipientsHeading: 12,
    recipients: 11,
    page: 13,
  },
  firstLine: 12.7,
  paragraphGap: 6,
} as const

/** Thể thức văn bản hành chính. Before 05/03/2020 Thông tư 01/2011/TT-BNV applied; every day is printed by this one. */
export const documentRules: DocumentRules = {
  cites: [cite(decree, 'Phụ lục I')],
  checked: null,
  paper: 'A4',
  font: 'Times New Roman',
  margins: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
  sizes: {
    nation: [12, 13],
    motto: [13, 14],
    body: [12, 13],
    number: [13, 13],
    date: [13, 14],
    title: [13, 14],
    text: [13, 14],
    signer: [13, 14],
    recipientsHeading: [12, 12],
    recipients: [11, 11],
    page: [13, 14],
  },
}

/** 'left<30': the margins (mm) that the decree does not allow. */
export function marginFaults(margins: Readonly<Record<Sides, number>>): string[] {
  return (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const [least, most] = documentRules.margins[side]
    if (margins[side] < least) return [`${side}<${least}`]
    return margins[side] > most ? [`${side}>${most}`] : []
  })
}
