import type { Sure } from '#law/kit/citation.ts'

/** How the statement was learned; the surest first. */
export const sureLevels: readonly { readonly sure: Sure; readonly words: string; readonly means: string }[] = [
  { sure: 'text', words: 'đã đọc điều luật', means: 'Đã đọc chính điều luật, trong một bản công bố lại.' },
  { sure: 'read', words: 'đọc nơi dẫn lại', means: 'Đã đọc ở nơi khác dẫn lại nội dung điều luật.' },
  { sure: 'secondary', words: 'theo tài liệu tổng hợp', means: 'Lấy theo tài liệu tổng hợp, chưa đọc văn bản.' },
  { sure: 'memory', words: 'chưa đọc được nguồn', means: 'Ghi theo hiểu biết chung, chưa đọc được nguồn nào.' },
]

export const sureWords = (sure: Sure) => sureLevels.find((level) => level.sure === sure)!.words
