import type { Option } from './options.ts'

/** One word of the sentence above a list: "thuộc [mọi đơn vị]", "đến hạn [trước 30/06/2018]". */
export type Filter = {
  /** Its key in the address. */
  readonly id: string
  /** 'thuộc', 'giữ ngạch', 'đến hạn' */
  readonly word: string
} & (
  | { readonly kind: 'choice'; readonly any: string; readonly options: readonly Option[] }
  | { readonly kind: 'day'; readonly any: string; readonly before: string }
  | { readonly kind: 'switch'; readonly off: string; readonly on: string }
)
