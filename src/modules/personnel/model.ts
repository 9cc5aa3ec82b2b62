import type { Queries } from '#db/connect.ts'
import type { AsOf } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'

/** Where a fact comes from, as the page says it. */
export type Origin = {
  readonly kind: 'decision' | 'import' | 'correction' | 'withdrawal'
  /** 'Quyết định số 12/QĐ-UBND ngày 01/04/2018', 'Danh sách luong.xlsx, dòng 26', 'Đính chính: …' */
  readonly says: string
  readonly path: string | null
}

/** One fact of a person as a line of his record. */
export type FactLine = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly learnedAt: string
  readonly origin: Origin
}

/** A stretch on one lane of the timeline. */
export type Stretch = { readonly from: PlainDate | null; readonly until: PlainDate | null; readonly label: string; readonly height?: number }
export type Lane = { readonly title: string; readonly stretches: readonly Stretch[] }

export type Section = { readonly id: string; readonly title: string; readonly lines: readonly FactLine[]; readonly lanes: readonly Lane[] }

/** A module's part of a person's page. The caller has checked that the person is in reach. */
export type PersonSection = {
  readonly id: string
  readonly title: string
  read(db: Queries, ctx: Context, personId: string, asOf: AsOf): Promise<Pick<Section, 'lines' | 'lanes'>>
}
