import type { Queries } from '#db/connect.ts'
import type { FactTable } from '#db/tables.ts'
import type { PlainDate } from '#lib/date.ts'
import type { RepairWanted } from '../api.ts'
import type { View } from '../view.ts'

/** One change: the fact it changes, what it says and what it will say. */
export type Proposed = {
  readonly table: FactTable
  readonly factId: string
  readonly source: string
  readonly personId: string
  readonly fullName: string
  readonly unitId: string | null
  readonly field: string
  readonly was: string
  readonly becomes: string
  /** New values of the fact's columns; or from which day it is no longer believed. */
  readonly change: { readonly values: Readonly<Record<string, string | number>> } | { readonly gone: PlainDate }
  readonly obstacle: string | null
}

export type Wanted = RepairWanted & { readonly limit: number }

export type Proposer = (db: Queries, view: View, wanted: Wanted) => Promise<Proposed[]>

/** Who it is about, as every proposal reads him from `people p`. */
export type Who = Pick<Proposed, 'factId' | 'source' | 'personId' | 'fullName' | 'unitId'>
