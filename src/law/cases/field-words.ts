import { careerFieldWords } from './field-words-careers.ts'
import { deadlineFieldWords } from './field-words-deadlines.ts'
import { payFieldWords } from './field-words-pay.ts'

const words: Readonly<Record<string, string>> = { ...careerFieldWords, ...deadlineFieldWords, ...payFieldWords }

/** What the field at a place holds; the same name means the same everywhere. */
export const fieldWords = (path: string): string | undefined =>
  words[
    path
      .split('.')
      .at(-1)!
      .replace(/(\[\])+$/, '')
  ]
