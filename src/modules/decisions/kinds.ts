import { Refusal } from '#law/kit/refusal.ts'
import type { DecisionKind } from './model.ts'
import { revocation } from './revocation.ts'

export type Kinds = ReadonlyMap<string, DecisionKind>

/** Every kind that modules registered, and revoking, which is this module's own. */
export const kindsOf = (registered: readonly DecisionKind[]): Kinds =>
  new Map([...registered, revocation as DecisionKind].map((kind) => [kind.kind, kind]))

export const kindName = (kinds: Kinds, kind: string) => kinds.get(kind)?.name ?? kind

export function ensureKind(kinds: Kinds, kind: string): DecisionKind {
  const known = kinds.get(kind)
  if (!known) throw new Refusal('invalid', `Không có loại quyết định “${kind}”.`)
  return known
}

/** Revoking starts from the decision that is revoked, not from people. */
export function ensureDraftable(kinds: Kinds, kind: string): DecisionKind {
  if (kind === revocation.kind)
    throw new Refusal('invalid', 'Quyết định thu hồi được lập từ chính quyết định cần thu hồi.')
  const known = ensureKind(kinds, kind)
  if (known.ofUnits)
    throw new Refusal(
      'invalid',
      `Quyết định ${known.name.toLocaleLowerCase('vi')} được lập từ phương án, ở trang Sắp xếp đơn vị.`,
    )
  return known
}
