import { type ComponentType, createContext, useContext } from 'react'
import type { PersonRecord } from '../api.ts'

export type Section = PersonRecord['sections'][number]
export type Line = Section['lines'][number]

export type ActProps = {
  readonly record: PersonRecord
  /** The line it is about; of an act on the whole record, undefined. */
  readonly line?: Line | undefined
  readonly onClose: () => void
}

/** One thing that can be done to a record, by whichever module keeps the facts. */
export type PersonAct = {
  readonly id: string
  readonly words: string
  /** The right without which it is not offered: 'POST /api/people/:id/discipline'. */
  readonly needs: string
  /** What it decides, adds or corrects; or the section whose lines it is offered on. */
  readonly place: 'decide' | 'record' | 'correct' | { readonly section: string; readonly part?: string }
  readonly mayBe?: (record: PersonRecord) => boolean
  /** A dialog. */
  readonly Form: ComponentType<ActProps>
}

/** A kind of duty that a person's page speaks of. */
export type DutyName = {
  readonly kind: string
  readonly name: string
  /** What its day is called: 'Ngày nâng bậc'. */
  readonly day: string
}

/** What other modules add to the pages of people. */
export type Others = {
  readonly acts: readonly PersonAct[]
  readonly duties: readonly DutyName[]
  /** Rows of their own in what the law says of somebody. */
  readonly lawRows?: readonly ComponentType<{ readonly record: PersonRecord }>[]
  /** What stands between the timeline and the ledgers. */
  readonly parts?: readonly ComponentType<{ readonly record: PersonRecord }>[]
}

export const OthersContext = createContext<Others>({ acts: [], duties: [] })

export const useOthers = () => useContext(OthersContext)
