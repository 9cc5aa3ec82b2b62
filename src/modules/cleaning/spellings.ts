import { type CodeListId, nameOf } from '#law/codes/lists.ts'
import { matching, plain } from '#law/codes/matching.ts'
import type { Queries } from '#db/connect.ts'
import type { Context } from '../access/model.ts'
import type { Spellings } from './api.ts'
import { sweep } from './broadly.ts'
import { labelOf } from './coded.ts'
import { remembered, type Written, writtenOutside } from './spelling-store.ts'
import type { View } from './view.ts'

export type Understood = Written & {
  readonly code: string | null
  readonly sure: boolean
  readonly remembered: boolean
}

/** Each spelling outside its list, with the code it surely or likely means. */
export async function understood(db: Queries, view: View): Promise<Understood[]> {
  const known = await remembered(db, view)
  return (await writtenOutside(db, view)).map((written) => {
    const { list, text } = written
    const said = known.get(`${list} ${plain(text)}`)
    if (said !== undefined && nameOf(list, said, view.today) !== undefined)
      return { ...written, code: said, sure: true, remembered: true }
    const found = matching(list, text, view.today)
    return { ...written, code: found?.code ?? null, sure: found?.sure ?? false, remembered: false }
  })
}

/** Cách viết ngoài danh mục mã. */
export async function spellings(ctx: Context): Promise<Spellings> {
  return (await sweep(ctx.db, (tx) => understood(tx, ctx))).map(({ code, ...rest }) => ({
    ...rest,
    id: `${rest.list} ${rest.text}`,
    listName: labelOf(rest.list),
    suggestion: code === null ? null : { code, name: nameIn(rest.list, code, ctx) },
  }))
}

const nameIn = (list: CodeListId, code: string, { today }: View) => nameOf(list, code, today) ?? code
