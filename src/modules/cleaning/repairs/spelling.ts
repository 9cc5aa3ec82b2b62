import { sql } from 'kysely'
import { type CodeListId, nameOf } from '#law/codes/lists.ts'
import { plain } from '#law/codes/matching.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type Coded, codedColumns, labelOf } from '../coded.ts'
import { understood } from '../spellings.ts'
import type { View } from '../view.ts'
import type { Proposed, Proposer, Wanted } from './proposal.ts'
import { select } from './select.ts'

/** Chữ tự do thành mã, in every belief that has these words, past or present. Without a text: whatever is surely understood. */
export const spelling: Proposer = async (db, view, wanted) => {
  const meant = await meanings(db, view, wanted)
  const changes: Proposed[] = []
  for (const coded of codedColumns) {
    const texts = meant.get(coded.list)
    if (texts === undefined || texts.size === 0) continue
    const from = sql`people p join ${sql.table(coded.table)} f on f.agency_id = ${view.agency.id}
      and f.person_id = p.person_id and upper_inf(f.known)`
    const column = sql.ref(`f.${coded.column}`)
    const where = sql`${coded.only} and ${column} = any(${[...texts.keys()]}::text[])`
    const rows = await select<{ text: string }>(db, view, wanted, { columns: sql`${column} as text`, from, where })
    changes.push(...rows.map((row) => ({ ...toCode(coded, texts.get(row.text)!, view, row) })))
  }
  return changes
}

type Row = Pick<Proposed, 'factId' | 'source' | 'personId' | 'fullName' | 'unitId'> & { readonly text: string }

function toCode({ list, table, column }: Coded, code: string, { today }: View, { text, ...who }: Row): Proposed {
  const becomes = nameOf(list, code, today) ?? code
  const change = { values: { [column]: code } }
  return { table, ...who, field: labelOf(list), was: `“${text}”`, becomes, change, obstacle: null }
}

type Meanings = ReadonlyMap<CodeListId, ReadonlyMap<string, string>>

async function meanings(db: Parameters<Proposer>[0], view: View, { list, text, code }: Wanted): Promise<Meanings> {
  const written = (await understood(db, view)).filter((each) => list === undefined || each.list === list)
  if (text === undefined) {
    const sure = written.filter((each) => each.sure && each.code !== null)
    return asMap(sure.map((each) => [each.list, each.text, each.code!]))
  }
  if (list === undefined || code === undefined)
    throw new Refusal('invalid', 'Hãy chọn danh mục và mã cho cách viết này.')
  if (nameOf(list, code, view.today) === undefined)
    throw new Refusal('invalid', `Danh mục ${labelOf(list)} không có mã “${code}” vào hôm nay.`, [], {
      fields: { code: 'Hãy chọn một mã của danh mục' },
    })
  const same = written.filter((each) => each.list === list && plain(each.text) === plain(text))
  return asMap(same.map((each) => [list, each.text, code]))
}

const asMap = (all: readonly (readonly [CodeListId, string, string])[]): Meanings =>
  new Map(
    [...Map.groupBy(all, ([list]) => list)].map(([list, each]) => [
      list,
      new Map(each.map(([, text, code]) => [text, code])),
    ]),
  )
