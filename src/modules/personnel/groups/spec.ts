import type { RecordTables } from '#db/record-tables.ts'

type Common = { readonly name: string; readonly label: string; readonly required?: true; readonly help?: string }

/** One column of a group, and how a person types it. */
export type Field = Common &
  (
    | { readonly kind: 'line'; readonly most?: number }
    | { readonly kind: 'text' }
    | { readonly kind: 'day' }
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit?: string }
    | { readonly kind: 'choice'; readonly names: Readonly<Record<string, string>> }
  )

/**
 * Nhóm mục của lý lịch: a fact table of personnel, described once for reading, writing, proposing and showing.
 * `many`: by entry, by a kind, or one at a time. `begins`: the fields whose first known day it holds from; none: a day is asked for.
 */
export type Group = {
  readonly id: string
  readonly title: string
  /** Số mục của Mẫu 2C-BNV/2008 */
  readonly items: string
  readonly table: keyof RecordTables
  readonly many: 'entries' | 'kinds' | 'one'
  readonly begins?: readonly string[]
  /** It also ends: a last day is asked for. */
  readonly ends?: true
  readonly sensitive?: SensitiveRecord
  readonly fields: readonly Field[]
}

/** Nhóm nhạy cảm: each is read by a route, and so a right, of its own. */
export const sensitiveRecords = ['papers', 'health', 'history', 'family'] as const
export type SensitiveRecord = (typeof sensitiveRecords)[number]

export const line = (
  name: string,
  label: string,
  more: { required?: true; help?: string; most?: number } = {},
): Field => ({
  kind: 'line',
  name,
  label,
  ...more,
})
export const text = (name: string, label: string, more: { required?: true; help?: string } = {}): Field => ({
  kind: 'text',
  name,
  label,
  ...more,
})
export const day = (name: string, label: string, more: { required?: true } = {}): Field => ({
  kind: 'day',
  name,
  label,
  ...more,
})
export const choice = (
  name: string,
  label: string,
  names: Readonly<Record<string, string>>,
  more: { required?: true } = {},
): Field => ({
  kind: 'choice',
  name,
  label,
  names,
  ...more,
})
