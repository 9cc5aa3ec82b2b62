import { nationLines } from '#law/official-documents/text-styles.ts'
import { pageLaw } from '#law/official-documents/page-law.ts'

/** Thể thức văn bản hành chính. Every day is printed by the newest law, also a decision of before 05/03/2020. */
const law = pageLaw.eras.at(-1)!.value!

export const { nation, motto } = nationLines.eras.at(-1)!.value!

export const font = law.font!

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
