import type { Tx } from '#db/connect.ts'
import { viDate } from '#lib/date.ts'
import { fold } from '#lib/text.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { readOpenItems } from '../decisions/service.ts'
import { differing } from './combine.ts'
import type { Matter } from './fact-store.ts'
import type { Held } from './model.ts'
import { accountsOf, paidBoth } from './merge-store.ts'

type Matters = ReadonlyMap<string, Matter>
type Span = Pick<Held, 'from' | 'until'>

/** Why these two cannot be made one, as things stand; all reasons, not the first. */
export async function obstacles(
  tx: Tx,
  ctx: Context,
  ids: readonly [string, string],
  records: readonly [Matters, Matters],
): Promise<Finding<unknown>[]> {
  const [items, paid, accounts] = [
    await readOpenItems(tx, ctx, ids),
    await paidBoth(tx, ctx.agency.id, ids),
    await accountsOf(tx, ctx.agency.id, ids),
  ]
  const found = postsTogether(records)
  for (const { fullName, decisionId, state, drafter, draftedOn } of items) {
    const how = state === 'draft' ? 'đang dự thảo' : 'đã trình, chưa ký'
    const says = `${fullName} có trong một quyết định ${how} (${drafter} lập ngày ${draftedOn}). Hãy ký hoặc huỷ quyết định đó trước.`
    found.push(finding(decisionId, says))
  }
  if (paid.length > 0) {
    const months = paid.map((month) => viDate(month).slice(3)).join(', ')
    found.push(finding(paid, `Cả hai đều có lương trong bảng lương đã chốt của tháng ${months}.`))
  }
  if (new Set(accounts.map(({ personId }) => personId)).size > 1) {
    const names = accounts.map(({ username }) => `“${username}”`).join(' và ')
    found.push(finding(names, `Cả hai đều có tài khoản đang dùng: ${names}. Hãy khoá một tài khoản trước.`))
  }
  return found
}

export function refuse(found: readonly Finding<unknown>[]): void {
  if (found.length > 0) throw new Refusal('conflict', `Không gộp được hai hồ sơ này. ${found[0]!.says}`, found)
}

/**
 * Cùng lúc giữ hai vị trí là hai người. The same post on both records of one name and one birthday (or number) is one post, written twice.
 */
function postsTogether([a, b]: readonly [Matters, Matters]): Finding<unknown>[] {
  const twice = sameIdentity(a, b)
  const found: Finding<unknown>[] = []
  for (const one of held(a, 'posting')) {
    for (const other of held(b, 'posting')) {
      const span = overlap(one, other)
      if (!span || (twice && differing(one.values, other.values).length === 0)) continue
      found.push(finding(span, `Cả hai cùng giữ vị trí công tác ${spanWords(span)}, nên là hai người khác nhau.`))
    }
  }
  return found
}

function sameIdentity(a: Matters, b: Matters): boolean {
  const name = ({ values }: Held) => fold(values['full_name'] ?? '')
  const agrees = (x: Held, y: Held, field: string) => x.values[field] != null && x.values[field] === y.values[field]
  return held(a, 'person_identity').some((x) =>
    held(b, 'person_identity').some(
      (y) => name(x) === name(y) && (agrees(x, y, 'birth_on') || agrees(x, y, 'id_number')),
    ),
  )
}

export const held = (matters: Matters, table: Matter['table']): readonly Held[] =>
  [...matters.values()].filter((matter) => matter.table === table).flatMap((matter) => matter.held)

export function overlap(a: Span, b: Span): Span | undefined {
  const from = (a.from ?? '') > (b.from ?? '') ? a.from : b.from
  const until = (a.until ?? '~') < (b.until ?? '~') ? a.until : b.until
  return (from ?? '') < (until ?? '~') ? { from, until } : undefined
}

/** 'từ ngày 01/01/2010', 'từ ngày 01/01/2010 đến trước ngày 01/03/2012' */
export function spanWords({ from, until }: Span): string {
  const begin = from ? `từ ngày ${viDate(from)}` : 'từ trước tới nay'
  return until ? `${begin} đến trước ngày ${viDate(until)}` : begin
}
