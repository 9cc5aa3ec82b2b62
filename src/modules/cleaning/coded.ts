import { type RawBuilder, sql } from 'kysely'
import { type CodeListId, codeLists } from '#law/codes/lists.ts'

/** A column that should hold codes of a list, and arrives as free text. */
export type Coded = {
  readonly list: CodeListId
  readonly table: 'person_origin' | 'certificate'
  readonly column: 'ethnicity' | 'religion' | 'level' | 'language'
  readonly only: RawBuilder<boolean>
}

const all = sql<boolean>`true`
const certificate = (list: CodeListId, kind: string, column: 'level' | 'language' = 'level'): Coded => ({
  list,
  table: 'certificate',
  column,
  only: sql<boolean>`f.kind = ${sql.lit(kind)}`,
})

export const codedColumns: readonly Coded[] = [
  { list: 'ethnicity', table: 'person_origin', column: 'ethnicity', only: all },
  { list: 'religion', table: 'person_origin', column: 'religion', only: all },
  certificate('political-theory', 'political-theory'),
  certificate('state-management', 'state-management'),
  certificate('informatics', 'informatics'),
  certificate('language-level', 'foreign-language'),
  certificate('language', 'foreign-language', 'language'),
]

export const codedIds = codedColumns.map(({ list }) => list) as [CodeListId, ...CodeListId[]]
export const labelOf = (list: CodeListId) => codeLists[list].label
