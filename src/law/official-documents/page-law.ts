import { circular_01_2011_bnv, decree_30_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

/** Millimetres: the least and the most allowed */
export type Span = readonly [least: number, most: number]
export type Side = 'top' | 'bottom' | 'left' | 'right'

export type PageLaw = {
  readonly paper: string
  readonly margins: Readonly<Record<Side, Span>>
  /** Null where the law names no font. */
  readonly font: string | null
  readonly pageNumber: { readonly at: 'top-center' | 'bottom-right'; readonly isOnFirstPage: boolean }
}

const margins = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const

/** Khổ giấy, định lề trang, phông chữ, số trang; Unicode TCVN 6909:2001, màu đen */
export const pageLaw = parameter<PageLaw>('Khổ giấy, lề, phông chữ và số trang văn bản hành chính', [
  {
    from: '2012-01-01',
    value: { paper: 'A4', margins, font: null, pageNumber: { at: 'bottom-right', isOnFirstPage: false } },
    cites: [cite(circular_01_2011_bnv, 'kỹ thuật trình bày', 'secondary')],
    checked: null,
  },
  {
    from: '2020-03-05',
    value: {
      paper: 'A4',
      margins,
      font: 'Times New Roman',
      pageNumber: { at: 'top-center', isOnFirstPage: false },
    },
    cites: [cite(decree_30_2020, 'Phụ lục I', 'read')],
    checked: null,
  },
])
