import type { PlainDate } from '#lib/date.ts'
import { informatics, languageLevels, languages, politicalTheory, stateManagement } from './certificates.ts'
import { type Code, type CodeList, inUse } from './code-list.ts'
import { ethnicities } from './ethnicities.ts'
import { provinces } from './provinces.ts'
import { religions } from './religions.ts'
import { degrees, trainingModes } from './training.ts'

/** Các danh mục mã, by the name that records and addresses use. */
export const codeLists = {
  ethnicity: ethnicities,
  religion: religions,
  province: provinces,
  degree: degrees,
  'training-mode': trainingModes,
  'political-theory': politicalTheory,
  'state-management': stateManagement,
  informatics,
  'language-level': languageLevels,
  language: languages,
} as const satisfies Readonly<Record<string, CodeList>>

export type CodeListId = keyof typeof codeLists
export const codeListIds = Object.keys(codeLists) as [CodeListId, ...CodeListId[]]

/** The codes in use on that day. */
export const codesOn = (list: CodeListId, day: PlainDate): readonly Code[] =>
  codeLists[list].codes.filter((code) => inUse(code, day))

/** Undefined when no code of the list is so called on that day: free text that somebody wrote. */
export const nameOf = (list: CodeListId, code: string, day: PlainDate): string | undefined =>
  codesOn(list, day).find((each) => each.code === code)?.name
