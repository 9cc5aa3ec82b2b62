import type { PlainDate } from '#lib/date.ts'

/** Văn bản hành chính: what it says, before any layout. All texts are plain; renderers escape them. */
export type OfficialDocument = {
  /** Cơ quan chủ quản trực tiếp, nếu có. */
  readonly governingBody: string | null
  /** Cơ quan ban hành. A '\n' breaks the line. */
  readonly issuingBody: string
  /** '05/QĐ-UBND', see `documentNumber`; null until the register gives it one. */
  readonly number: string | null
  /** Ký hiệu: 'QĐ-UBND', printed after the blank while there is no number. */
  readonly symbol: string
  readonly place: string
  readonly date: PlainDate | null
  /** Tên loại: 'QUYẾT ĐỊNH' */
  readonly title: string
  /** Trích yếu: 'Về việc …' */
  readonly subject: string
  /** Thẩm quyền ban hành: 'CHỦ TỊCH ỦY BAN NHÂN DÂN THỊ XÃ ĐÔNG TRIỀU' */
  readonly authority: string
  /** Căn cứ ban hành, one line each, without the closing ';' or '.'. */
  readonly bases: readonly string[]
  readonly articles: readonly Article[]
  readonly signer: Signer
  /** Nơi nhận, one line each, without the leading '-' and the closing ';' or '.'. */
  readonly recipients: readonly string[]
  readonly annexes: readonly Annex[]
  /** Printed across every page: 'DỰ THẢO', 'ĐÃ THU HỒI'. */
  readonly watermark: string | null
  /** Văn bản của một cơ quan mẫu: 'DỮ LIỆU MẪU' is printed across every page. */
  readonly sample: boolean
}

/** The first paragraph runs on after the heading 'Điều 1.'. */
export type Article = { readonly heading: string; readonly paragraphs: readonly string[] }

/** Thay mặt, ký thay, thừa lệnh, quyền. */
export type SigningForm = 'TM.' | 'KT.' | 'TL.' | 'Q.'

export type Signer = {
  readonly form: SigningForm | null
  /** Whom TM., KT. and TL. stand for: 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'. */
  readonly onBehalfOf: string | null
  readonly office: string
  /** Không ghi học hàm, học vị. */
  readonly fullName: string | null
}

export type Column = {
  readonly heading: string
  readonly align: 'left' | 'center' | 'right'
  /** Share of the table's width relative to the other columns. */
  readonly width: number
}

export type TableContent = {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  readonly totals?: readonly string[]
}

/** Phụ lục, danh sách kèm theo. */
export type Annex = TableContent & {
  readonly title: string
  /** '(Kèm theo Quyết định số …)', see `attachedTo`. */
  readonly subtitle: string
}
