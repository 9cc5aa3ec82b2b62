import { type RawBuilder, sql } from 'kysely'
import { fold } from '#lib/text.ts'

/**
 * Tên chứa những chữ này, không kể dấu. One or two letters begin a word: inside one they would be found in almost every name,
 * and no index of three letters knows them.
 */
export function nameHas(column: string, words: string): RawBuilder<boolean> {
  const wanted = words
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[%_\\]/g, '\\$&')
  const folded = sql.ref(column)
  if (fold(words).length > 2) return sql<boolean>`${folded} like '%' || fold(${wanted}) || '%'`
  return sql<boolean>`(${folded} like fold(${wanted}) || '%' or ${folded} like '% ' || fold(${wanted}) || '%')`
}
