import type { Queries } from '#db/connect.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { nameThem } from '#modules/decisions/service.ts'
import { absenceNames } from '#modules/personnel/model.ts'
import { absencesOf, postedOn } from '#modules/personnel/service.ts'
import type { ClassFacts } from '../classes/class-store.ts'
import { standingOf } from './standing-store.ts'

const study = ['study'] as const

/** Why each of these cannot be sent to the class, and whether they fit into its seats; refuses with every reason. */
export async function ensureMayStudy(
  db: Queries,
  ctx: Context,
  held: ClassFacts,
  personIds: readonly string[],
  { onList }: { readonly onList: boolean },
): Promise<void> {
  if (held.until <= ctx.today)
    throw new Refusal('conflict', `Lớp “${held.name}” đã kết thúc ngày ${viDate(held.to)}, không nhận thêm người.`)
  const standing = await standingOf(db, ctx, held.id)
  const because: Finding<unknown>[] = [...(await hindrances(db, ctx, held, personIds)).values()]
  const names = await nameThem(db, ctx, personIds)
  for (const id of personIds) {
    const known = standing.get(id)
    const name = names.get(id)?.fullName ?? 'Người này'
    if (known?.sent) because.push(finding(id, `${name} đã được cử đi học lớp này`))
    else if (known && !onList) because.push(finding(id, `${name} đã có trong danh sách của lớp`))
  }
  const fresh = personIds.filter((id) => !standing.has(id)).length
  if (because.length > 0)
    throw new Refusal('conflict', `Không cử được ${because.length} người: ${because[0]!.says}.`, because)
  ensureSeats(held, standing.size, fresh)
}

function ensureSeats({ seats }: ClassFacts, taken: number, fresh: number): void {
  if (seats === null || taken + fresh <= seats) return
  const left = Math.max(0, seats - taken)
  const grounds = [finding(seats, `Lớp có ${seats} chỗ`), finding(taken, `Danh sách đã có ${taken} người`)]
  throw new Refusal('conflict', `Lớp chỉ còn ${left} chỗ, không thêm được ${fresh} người.`, grounds)
}

/** Không có vị trí công tác, or away, on the first day of the class */
async function hindrances(db: Queries, ctx: Context, { from }: ClassFacts, personIds: readonly string[]) {
  const posted = await postedOn(db, ctx, personIds, from)
  const names = await nameThem(db, ctx, personIds)
  const nameOf = (id: string) => names.get(id)?.fullName ?? 'Người này'
  const found = new Map<string, Finding<unknown>>()
  for (const id of personIds)
    if (!posted.has(id)) found.set(id, finding(id, `${nameOf(id)} không có vị trí công tác ngày ${viDate(from)}`))
  for (const { personId, reason, from: since, until } of await absencesOf(db, ctx, personIds)) {
    const away = (since === null || since <= from) && (until === null || from < until)
    if (!away || study.includes(reason as 'study')) continue
    const says = `${nameOf(personId)} đang ${absenceNames[reason].toLocaleLowerCase('vi')} ngày ${viDate(from)}`
    found.set(personId, finding(personId, says))
  }
  return found
}
