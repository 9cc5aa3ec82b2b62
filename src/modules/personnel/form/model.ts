import type { Queries } from '#db/connect.ts'
import type { AsOf } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'

/** Mẫu in: the one in force since 2008, or with the fields that newer copies add. */
export const formVariants = ['2008', 'newer'] as const
export type FormVariant = (typeof formVariants)[number]
export const formVariantNames: Readonly<Record<FormVariant, string>> = {
  '2008': 'Mẫu 2C-BNV/2008',
  newer: 'Mẫu 2C-BNV/2008, thêm các mục của bản mới',
}

/** Nhóm mục nhạy cảm, each with a right of its own */
export const sensitiveGroups = ['number', 'papers', 'health', 'history', 'family'] as const
export type SensitiveGroup = (typeof sensitiveGroups)[number]

/** What modules beside personnel know of the form's items; each answers its own. */
export type FormAnswers = {
  /** Mục 14 */
  readonly pay?: {
    readonly rank: string
    readonly step: number
    readonly coefficient: string
    readonly since: PlainDate | null
    readonly percent: number | null
  } | null
  readonly officeAllowance?: string | null
  readonly otherAllowances?: string | null
  /** Mục 19: danh hiệu cao nhất; mục 21: hình thức khen thưởng cao nhất, năm */
  readonly title?: string | null
  readonly award?: string | null
  /** Mục 22 */
  readonly discipline?: string | null
  /** Mục 31, oldest first */
  readonly steps?: readonly {
    readonly from: PlainDate | null
    readonly rank: string
    readonly step: number
    readonly coefficient: string
  }[]
}

/** A module's answers to the form. The caller has checked that the person is in reach. */
export type FormPart = (db: Queries, ctx: Context, personId: string, asOf: AsOf) => Promise<FormAnswers>

/** May the reader see this group of this person's form? */
export type SeesGroup = (ctx: Context, personId: string, group: SensitiveGroup) => Promise<boolean>
