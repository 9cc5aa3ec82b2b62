import { createContext, useContext } from 'react'
import { viDate } from '#lib/date.ts'
import type { Due } from './dues.ts'

type Dated = Pick<Due, 'kind' | 'day' | 'on'>

/** 'Ngày nâng bậc chuyển từ 01/05/2018 sang 01/11/2018', one line for each duty that an act moved. */
export function movedWords(before: readonly Dated[], after: readonly Dated[]): readonly string[] {
  const kinds = [...new Map([...before, ...after].map((due) => [due.kind, due.day]))]
  return kinds.flatMap(([kind, day]) => {
    const was = before.find((due) => due.kind === kind)?.on ?? null
    const is = after.find((due) => due.kind === kind)?.on ?? null
    if (was === is) return []
    if (was === null) return [`${day} nay là ${viDate(is!)}`]
    return [is === null ? `${day} ${viDate(was)} không còn nữa` : `${day} chuyển từ ${viDate(was)} sang ${viDate(is)}`]
  })
}

/** What an act did: its words, and how the due days moved. */
export type Moved = { readonly says: string; readonly before: readonly Due[]; readonly after: readonly Due[] }

export const MovedContext = createContext<(moved: Moved) => void>(() => undefined)

export const useTellMoved = () => useContext(MovedContext)
