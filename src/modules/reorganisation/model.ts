import type { PlainDate } from '#lib/date.ts'
import { type SuccessionKind, successionKindNames, type UnitKind, unitKindNames } from '../organisation/model.ts'
import type { Plan, Resolution } from './api.ts'

/** A unit as the decision names it on its day. */
export type Described = {
  readonly name: string
  readonly kind: UnitKind | null
  readonly code: string | null
  readonly above: string
}

/** What the decision does to one unit; the first line also carries the plan. */
export type UnitEffect = {
  readonly does: 'end' | 'change' | 'create'
  readonly on: PlainDate
  readonly resolution: Resolution
  readonly before: Described | null
  readonly after: Described | null
  readonly to: readonly { readonly name: string; readonly kind: SuccessionKind }[]
  /** People posted to it on that day. */
  readonly people: number
  readonly plan: Plan | null
}

/** Phường Đức Chính, mã 07093 */
export const inWords = ({ name, code }: Described) => `${name}${code ? ` (mã ${code})` : ''}`

/** What becomes of it, in one sentence. */
export function sentenceOf({ does, before, after, to }: Pick<UnitEffect, 'does' | 'before' | 'after' | 'to'>): string {
  if (does === 'end') {
    const heirs = to.map(({ name, kind }) => `${successionKindNames[kind]} ${name}`)
    return heirs.length > 0 ? `Kết thúc; ${heirs.join('; ')}` : 'Kết thúc'
  }
  if (does === 'create')
    return `Thành lập${after?.kind ? `: ${unitKindNames[after.kind].toLocaleLowerCase('vi')}` : ''}`
  return changesOf(before!, after!).join('; ') || 'Giữ nguyên'
}

function changesOf(before: Described, after: Described): string[] {
  const kind = (of: Described) => (of.kind ? unitKindNames[of.kind].toLocaleLowerCase('vi') : 'chưa ghi loại')
  return [
    ...(before.name === after.name ? [] : [`Đổi tên thành ${after.name}`]),
    ...(before.kind === after.kind ? [] : [`Từ ${kind(before)} thành ${kind(after)}`]),
    ...(before.code === after.code ? [] : [`Mã ${before.code ?? 'chưa có'} thành ${after.code ?? 'không có'}`]),
    ...(before.above === after.above ? [] : [`Chuyển về ${after.above || 'đứng đầu cây đơn vị'}`]),
  ]
}
