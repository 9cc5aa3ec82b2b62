import type { AsOf } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { DegreeLevel } from '#law/planning/intellectual.ts'
import type { Context } from '../../access/model.ts'

/** What is looked at: the records of a day as known at a moment, events since `from`, within some units, as far as the account reaches. */
export type View = {
  readonly ctx: Context
  readonly asOf: AsOf
  /** Of events: the first day that counts; null: since ever. */
  readonly from: PlainDate | null
  /** Trình độ tính là trí thức, by the agency's choice. */
  readonly levels: readonly DegreeLevel[]
  readonly threshold: string
  /** The unit asked for and all below it on the day. */
  readonly unitIds: readonly string[] | null
  /** Đơn vị tiền thân of those: where what happened before the day may have happened. */
  readonly beforeIds: readonly string[]
  /** The unit of the day that stands for one that is no more. */
  readonly heirs: ReadonlyMap<string, string>
  readonly units: readonly UnitNode[]
}

/** Đơn vị on the day; `top`: the unit right below the agency's root that it belongs to. */
export type UnitNode = {
  readonly id: string
  readonly name: string
  readonly kind: string | null
  readonly top: string
}
