import type { Tx } from '#db/connect.ts'
import type { Source } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { act, ensureReach, look, notFound } from '#modules/access/service.ts'
import type { AsOfQuery } from '../api.ts'
import { byHand, lockPerson } from '../edit.ts'
import type { SeesGroup } from '../form/model.ts'
import { survivorOf } from '../merged.ts'
import { origins } from '../origins.ts'
import { asOfQuery } from '../people.ts'
import { nameOf } from '../store.ts'
import { groupNamed, groups } from './all.ts'
import type { GroupEntries, NewEntry, WithdrawEntry } from './api.ts'
import { checked } from './check.ts'
import type { Group, SensitiveRecord } from './spec.ts'
import { readGroup } from './store.ts'
import { entryWords } from './words.ts'
import { addEntry, correctEntry, ensureBelieved, withdrawEntry } from './write.ts'

/** Lý lịch: the groups that are not sensitive, or those of one sensitive kind. Reading it leaves its trace. */
export function recordGroups(
  ctx: Context,
  id: string,
  query: AsOfQuery,
  sensitive: SensitiveRecord | null,
): Promise<GroupEntries> {
  const asOf = asOfQuery(ctx, query)
  return look(ctx, async (tx, record) => {
    const personId = await survivorOf(tx, ctx.agency.id, id, asOf.knownAt)
    await ensureReach(tx, ctx, [await survivorOf(tx, ctx.agency.id, id)])
    const wanted = groups.filter((group) => (group.sensitive ?? null) === sensitive)
    const answers: GroupEntries = []
    for (const group of wanted) {
      const held = await readGroup(tx, ctx.agency.id, personId, group, asOf)
      const known = await origins(
        tx,
        ctx.agency.id,
        held.map(({ source }) => source),
        personId,
      )
      const entries = held.map(({ id: factId, source, ...entry }) => {
        const { learnedAt, ...origin } = known.get(source)!
        return { factId, ...entry, learnedAt, origin }
      })
      answers.push({ group: group.id, entries })
    }
    const what = sensitive ? wanted.map(({ title }) => title.toLowerCase()).join(', ') : 'lý lịch'
    const says = `Xem ${what} của ${await nameOf(tx, ctx.agency.id, personId, ctx.today)}`
    record({ act: 'personnel.read-groups', says, subjectKind: 'person', subjectId: personId })
    return answers
  })
}

export const addToGroup = (ctx: Context, personId: string, id: string, wanted: NewEntry, sees: SeesGroup) =>
  writing(ctx, personId, id, wanted.reason, sees, async (tx, group, source) => {
    const entry = checked(group, wanted, ctx.today)
    await addEntry(tx, ctx, personId, group, entry, source)
    return `Ghi ${group.title.toLowerCase()}: ${entryWords(group, entry.values)}`
  })

export const correctInGroup = (ctx: Context, at: At, wanted: NewEntry, sees: SeesGroup) =>
  writing(ctx, at.id, at.group, wanted.reason, sees, async (tx, group, source) => {
    const held = await ensureBelieved(tx, ctx, at.id, group, at.factId)
    const entry = checked(group, wanted, ctx.today)
    await correctEntry(tx, at.id, group, held, entry, source)
    return `Đính chính ${group.title.toLowerCase()}: ${entryWords(group, entry.values)}`
  })

export const withdrawFromGroup = (ctx: Context, at: At, { reason }: WithdrawEntry, sees: SeesGroup) =>
  writing(ctx, at.id, at.group, reason, sees, async (tx, group, source) => {
    const held = await ensureBelieved(tx, ctx, at.id, group, at.factId)
    await withdrawEntry(tx, at.id, group, held, source)
    return `Rút lại ${group.title.toLowerCase()}: ${entryWords(group, held.values)}`
  })

type At = { readonly id: string; readonly group: string; readonly factId: string }

/** One change by hand of one group. What it says names no value of a sensitive group. */
function writing(
  ctx: Context,
  personId: string,
  groupId: string,
  reason: string,
  sees: SeesGroup,
  write: (tx: Tx, group: Group, source: Source) => Promise<string>,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const group = await ensureGroup({ ...ctx, db: tx }, personId, groupId, sees)
    await lockPerson(tx, ctx, personId)
    const source = await byHand(tx, ctx, reason)
    const says = await write(tx, group, source)
    record({
      act: 'personnel.record-group',
      says: group.sensitive ? `Sửa ${group.title.toLowerCase()}` : says,
      subjectKind: 'person',
      subjectId: personId,
      detail: { group: group.id, ...(group.sensitive ? {} : { reason }) },
    })
    return { done: true } as const
  })
}

/** A group that the account may see; of any other it learns nothing. */
export async function ensureGroup(ctx: Context, personId: string, id: string, sees: SeesGroup): Promise<Group> {
  const group = groupNamed(id)
  if (!group) throw new Refusal('missing', 'Lý lịch không có nhóm mục này.')
  if (group.sensitive && !(await sees(ctx, personId, group.sensitive))) throw notFound()
  return group
}
