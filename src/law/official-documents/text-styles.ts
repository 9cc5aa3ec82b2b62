import { decree_30_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { Span } from './page-law.ts'

export type TextStyle = {
  /** Points: the least and the most allowed */
  readonly size: Span
  readonly isBold?: true
  readonly isItalic?: true
  readonly isCapitals?: true
}

export type TextPart =
  | 'nation'
  | 'motto'
  | 'governingBody'
  | 'body'
  | 'number'
  | 'date'
  | 'title'
  | 'subject'
  | 'basis'
  | 'text'
  | 'signer'
  | 'recipientsHeading'
  | 'recipients'
  | 'page'

const head = { size: [12, 13], isCapitals: true } as const
const bold = { size: [13, 14], isBold: true } as const

/** Cỡ chữ, kiểu chữ từng thành phần thể thức */
export const textStyles = parameter<Readonly<Record<TextPart, TextStyle>>>(
  'Cỡ chữ, kiểu chữ trong văn bản hành chính',
  [
    {
      from: '2020-03-05',
      value: {
        nation: { ...head, isBold: true },
        motto: bold,
        governingBody: head,
        body: { ...head, isBold: true },
        number: { size: [13, 13] },
        date: { size: [13, 14], isItalic: true },
        title: { ...bold, isCapitals: true },
        subject: bold,
        basis: { size: [13, 14], isItalic: true },
        text: { size: [13, 14] },
        signer: bold,
        recipientsHeading: { size: [12, 12], isBold: true, isItalic: true },
        recipients: { size: [11, 11] },
        page: { size: [13, 14] },
      },
      cites: [cite(decree_30_2020, 'Phụ lục I')],
      checked: null,
    },
  ],
)

/** Đoạn văn: lùi đầu dòng (cm), khoảng cách đoạn (pt, ít nhất), khoảng cách dòng */
export const paragraphLaw = parameter('Trình bày đoạn văn trong văn bản hành chính', [
  {
    from: '2020-03-05',
    value: { firstLineCm: [1, 1.27], gapPoints: 6, lines: [1, 1.5], isJustified: true },
    cites: [cite(decree_30_2020, 'Phụ lục I')],
    checked: null,
  },
])

/** Quốc hiệu và Tiêu ngữ */
export const nationLines = parameter('Quốc hiệu và Tiêu ngữ', [
  {
    from: '2020-03-05',
    value: { nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
    cites: [cite(decree_30_2020, 'Phụ lục I')],
    checked: null,
  },
])
