import type { Tx } from '#db/connect.ts'
import type { Source } from '#db/history.ts'
import type { Duty, UnitDuty } from '#law/kit/duty.ts'
import type { Finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'

/** Dự thảo, đã trình, đã ký, đã thu hồi, đã bỏ. Computed from timestamps, never stored. */
export const states = ['draft', 'submitted', 'signed', 'revoked', 'discarded'] as const
export type State = (typeof states)[number]

/** Tình trạng, as a list says it. */
export const stateTitles: Readonly<Record<State, string>> = {
  draft: 'Dự thảo',
  submitted: 'Đã trình',
  signed: 'Đã ký',
  revoked: 'Đã thu hồi',
  discarded: 'Đã huỷ',
}

/** One person's line of a decision: what signing makes of his facts, and why. */
export type Item<Effect = unknown> = {
  readonly personId: string
  readonly effect: Effect
  /** The finding as it was shown when the decision was drafted; stored with it. */
  readonly basis: Finding<unknown>
}

/** One unit's line of a decision about units. */
export type UnitItem<Effect = unknown> = Omit<Item<Effect>, 'personId'> & {
  readonly personId: null
  readonly unitId: string
  /** Its people of this day and later are moved by the decision: none of them drafts or signs it. */
  readonly peopleFrom: PlainDate | null
  readonly named: Named
}

/** What a proposal starts from: these people, for what is due by `by`, under the law of `lawOn`. */
export type Proposal = {
  readonly personIds: readonly string[]
  readonly by: PlainDate
  readonly lawOn: PlainDate
  /** What is decided, where the facts alone do not say it; the kind reads and refuses it. */
  readonly terms?: unknown
}

export type AnnexColumn = {
  readonly heading: string
  readonly align?: 'left' | 'right' | 'center'
  readonly width?: number
}

/**
 * How the decision reads as an official document. The annexed list always begins with running number, name, birthday and unit;
 * `columns` follow. The law that the items cite is listed among the bases without being named here.
 */
export type Wording = {
  readonly subject: string
  readonly bases: readonly string[]
  readonly articles: readonly string[]
  readonly recipients: readonly string[]
  readonly annexTitle: string
  readonly columns: readonly AnnexColumn[]
}

/** What the document says of one person beside the effect: as of the day of drafting. */
export type Named = {
  /** Of a unit's line: null, and `fullName` is the unit's, `unitName` that of what stands above it. */
  readonly personId: string | null
  readonly fullName: string
  readonly birthOn: string
  readonly unitName: string
}

/** A kind of decision: who is proposed, how it reads, what signing does to the facts. Modules add kinds, nothing else. */
export type DecisionKind<Effect = unknown> = {
  readonly kind: string
  /** 'Nâng bậc lương thường xuyên' */
  readonly name: string
  /** Its lines are units, not people; it is drafted by its own module from a plan, and changed only as a whole. */
  readonly ofUnits?: true
  /** Computes the items from the facts, or refuses with the findings that forbid it. The people are locked. */
  propose(tx: Tx, ctx: Context, proposal: Proposal): Promise<Item<Effect>[]>
  /** Refuses when the facts have moved since the drafting, so that an item no longer follows from them. */
  verify(tx: Tx, ctx: Context, items: readonly Item<Effect>[], lawOn: PlainDate): Promise<void>
  wording(items: readonly Item<Effect>[], lawOn: PlainDate): Wording
  /** One person's cells, in the order of `columns`. */
  cells(item: Item<Effect>, named: Named): readonly string[]
  /** What signing does, in numbers: 'Thay đổi bậc lương của 12 người, hưởng từ ngày 01/03/2018'. */
  does(items: readonly Item<Effect>[]): string
  apply(tx: Tx, items: readonly Item<Effect>[], source: Source, issued: Issued): Promise<void>
}

/** Số, ký hiệu and day that signing gave. */
export type Issued = { readonly number: string; readonly signedOn: PlainDate }

/** Somebody whose duty cannot be computed, and why: the desk says so instead of leaving him out. */
export type Unreckoned = { readonly personId: string; readonly unitId: string; readonly says: string }
export type Sweep = {
  readonly duties: Duty[]
  readonly unreckoned: Unreckoned[]
  readonly ofUnits?: readonly UnitDuty[]
}

/** What a module owes to the desk. */
export type DutyKind = {
  readonly kind: string
  readonly name: string
  /** The kind of decision that discharges it; absent where it is done on the page it leads to. */
  readonly dischargedBy?: string
  /** Values only, for everybody in reach: due in `from ≤ day < to`, or before `from` when `overdue`. */
  due(ctx: Context, span: DutySpan): Promise<Sweep>
  explain(ctx: Context, personId: string): Promise<Finding<unknown> | undefined>
}
export type DutySpan = {
  readonly from: PlainDate | null
  readonly to: PlainDate
  /** Of this unit's whole tree. */
  readonly unitId?: string | undefined
  readonly personIds?: readonly string[] | undefined
}
