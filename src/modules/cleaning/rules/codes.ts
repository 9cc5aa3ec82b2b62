import { sql } from 'kysely'
import { codesOn } from '#law/codes/lists.ts'
import { type Coded, codedColumns, labelOf } from '../coded.ts'
import { factsOf, type View } from '../view.ts'
import { because, type Rule } from './rule.ts'

/** The fact `f` says something that is no code of the list today. */
export const outside = ({ list, column, only }: Coded, { today }: Pick<View, 'today'>) =>
  sql`${only} and ${sql.ref(`f.${column}`)} <> all(${codesOn(list, today).map(({ code }) => code)}::text[])`

/** Ngoài danh mục mã: one rule a list. */
export const codeRules: readonly Rule[] = codedColumns.map((coded) => ({
  id: `code-${coded.list}`,
  name: `${labelOf(coded.list)} ngoài danh mục`,
  severity: 'contradiction',
  why: because('Chữ ghi tự do không đếm được và không đồng bộ được với danh mục mã.'),
  repairs: ['spelling'],
  broken: (view) => sql`select p.person_id, 'Đang ghi “' || ${sql.ref(`f.${coded.column}`)} || '”' as says
    from ${factsOf(coded.table, view)} where ${outside(coded, view)}`,
}))
