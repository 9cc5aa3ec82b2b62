import type { PlainDate } from '#lib/date.ts'
import { fold } from '#lib/text.ts'
import type { Code } from './code-list.ts'
import { type CodeListId, codeLists, codesOn } from './lists.ts'

/** `sure`: written as a name or a known abbreviation. Otherwise the likeliest, for a person to confirm. */
export type Match = { readonly code: string; readonly name: string; readonly sure: boolean }

/** Below this share of common trigrams, two words have nothing to say to each other. */
const likely = 0.34

/** Mã ứng với một cách viết tự do; undefined when nothing is like it. */
export function matching(list: CodeListId, text: string, day: PlainDate): Match | undefined {
  const codes = codesOn(list, day)
  const forms = [plain(text), bare(list, text)]
  const sure = forms.map((form) => codes.find((code) => spellings(list, code).includes(form))).find(Boolean)
  if (sure) return { code: sure.code, name: sure.name, sure: true }
  const near = codes
    .map((code) => ({ code, like: Math.max(...spellings(list, code).map((one) => likeness(one, forms[1]!))) }))
    .reduce<{ code: Code; like: number } | undefined>(
      (best, one) => (best && best.like >= one.like ? best : one),
      undefined,
    )
  return near && near.like >= likely ? { code: near.code.code, name: near.code.name, sure: false } : undefined
}

/** No marks, no points or hyphens: 'Đ.H' and 'ĐH' are one spelling. It is the key under which an agency remembers one. */
export const plain = (text: string) => fold(text.replaceAll(/[.'’]/g, '').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' '))

function bare(list: CodeListId, text: string): string {
  let form = plain(text)
  for (const word of codeLists[list].before.map(plain))
    if (form.startsWith(`${word} `)) form = form.slice(word.length + 1)
  return form
}

const spellings = (list: CodeListId, { code, name, also }: Code) =>
  [code, name, ...also].flatMap((each) => [plain(each), bare(list, each)])

/** Share of three-letter pieces that both have. */
export function likeness(a: string, b: string): number {
  const [one, other] = [pieces(a), pieces(b)]
  const both = [...one].filter((piece) => other.has(piece)).length
  return both / (one.size + other.size - both)
}

const pieces = (text: string) => {
  const padded = `  ${text} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}
