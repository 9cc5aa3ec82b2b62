import type { Column, TableContent } from './model.ts'

/** One blank of a form; null: nobody knows, a dotted line is left to write on. */
export type Blank = { readonly label: string; readonly value: string | null }

/** Mục của mẫu khai: blanks that follow one another, or a table. `withheld`: not for this reader. */
export type FormItem = { readonly number: string; readonly withheld?: boolean } & (
  | { readonly blanks: readonly Blank[] }
  | { readonly title: string; readonly columns: readonly Column[]; readonly rows: TableContent['rows'] }
)

/** Mẫu khai in ra giấy A4: what it says, before any layout. */
export type Form = {
  /** 'Mẫu 2C-BNV/2008 …', at the top right. */
  readonly pattern: string
  readonly title: string
  /** Cơ quan quản lý, cơ quan sử dụng, số hiệu. */
  readonly heading: readonly Blank[]
  /** As of which day, by what was known. */
  readonly asOf: string
  readonly items: readonly FormItem[]
  readonly pledge: string
  /** Under which line who signs, left and right. */
  readonly signing: readonly [left: Signing, right: Signing]
  readonly sample: boolean
}

export type Signing = { readonly above: string; readonly office: string; readonly note: string }

export const withheldWords = 'Không hiện: tài khoản này không được xem mục này.'
export const photoWords = 'Ảnh màu (4 × 6 cm)'
