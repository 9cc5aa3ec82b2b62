import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '#modules/access/model.ts'
import { act, ensureNotSelf, ensureReach, look, notFound } from '#modules/access/service.ts'
import type { Queries } from '#db/connect.ts'
import { byHand, lockPerson } from '../edit.ts'
import type { SeesGroup } from '../form/model.ts'
import { groupNamed } from '../groups/all.ts'
import type { Answer, NewProposal, Proposal } from '../groups/api.ts'
import { checked } from '../groups/check.ts'
import { ensureGroup } from '../groups/service.ts'
import { believedFact } from '../groups/store.ts'
import { addEntry, correctEntry, ensureBelieved, withdrawEntry } from '../groups/write.ts'
import { readEvidence } from './evidence.ts'
import * as store from './store.ts'

/** Đề nghị sửa hồ sơ của chính mình. */
export function propose(ctx: Context, personId: string, wanted: NewProposal): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    if (ctx.actor.personId !== personId) throw new Refusal('forbidden', 'Chỉ người có hồ sơ mới đề nghị sửa hồ sơ ấy.')
    const group = groupNamed(wanted.group)
    if (!group) throw new Refusal('missing', 'Lý lịch không có nhóm mục này.')
    if (wanted.act !== 'add') await ensureBelieved(tx, ctx, personId, group, wanted.factId ?? '')
    const values = wanted.act === 'withdraw' ? {} : checked(group, wanted, ctx.today).values
    const evidence = readEvidence(wanted.evidence)
    const id = newId()
    await store.insertProposal(tx, ctx, { ...wanted, values, id, personId, evidence })
    record({
      act: 'personnel.propose',
      says: `Đề nghị sửa hồ sơ của mình: ${group.title.toLowerCase()}`,
      subjectKind: 'person',
      subjectId: personId,
    })
    return { id }
  })
}

/** Những gì một người đã đề nghị; of sensitive groups only to who may see them. */
export async function proposalsOf(ctx: Context, personId: string, sees: SeesGroup): Promise<Proposal[]> {
  return look(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    const rows = await store.proposalsOf(tx, ctx, personId)
    record({
      act: 'personnel.read-proposals',
      says: 'Xem các đề nghị sửa hồ sơ',
      subjectKind: 'person',
      subjectId: personId,
    })
    return shown(tx, ctx, rows, sees)
  })
}

/** Đề nghị đang chờ và mới trả lời, within reach. */
export async function proposals(ctx: Context, sees: SeesGroup): Promise<Proposal[]> {
  return look(ctx, async (tx, record) => {
    record({ act: 'personnel.read-proposals', says: 'Xem các đề nghị sửa hồ sơ' })
    return shown(tx, ctx, await store.proposalsInReach(tx, ctx), sees)
  })
}

/** Chấp nhận: what was asked becomes a fact, its source says by which proposal. */
export function accept(ctx: Context, id: string, sees: SeesGroup): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const { group, ...asked } = await hold(tx, ctx, id, sees)
    await lockPerson(tx, ctx, asked.personId)
    const held = asked.act === 'add' ? null : await ensureBelieved(tx, ctx, asked.personId, group, asked.factId!)
    const shownBy = asked.evidence ? `, minh chứng “${asked.evidence}”` : ''
    const source = await byHand(
      tx,
      ctx,
      `Theo đề nghị ngày ${viDate(asked.proposedAt.slice(0, 10) as never)} của người có hồ sơ${shownBy}`,
    )
    const entry = asked.act === 'withdraw' ? null : checked(group, asked, ctx.today)
    if (held === null) await addEntry(tx, ctx, asked.personId, group, entry!, source)
    else if (entry === null) await withdrawEntry(tx, asked.personId, group, held, source)
    else await correctEntry(tx, asked.personId, group, held, entry, source)
    await store.answerProposal(tx, ctx, id, { accepted: true, answer: null, source: source.id })
    const says = `Chấp nhận đề nghị của ${asked.fullName}: ${group.title.toLowerCase()}`
    record({
      act: 'personnel.accept-proposal',
      says,
      subjectKind: 'person',
      subjectId: asked.personId,
      detail: { proposal: id },
    })
    return { done: true } as const
  })
}

/** Trả lời không chấp nhận, with the reason. */
export function decline(ctx: Context, id: string, { answer }: Answer, sees: SeesGroup): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const { group, ...asked } = await hold(tx, ctx, id, sees)
    await store.answerProposal(tx, ctx, id, { accepted: false, answer, source: null })
    const says = `Trả lời đề nghị của ${asked.fullName}: ${group.title.toLowerCase()}`
    record({
      act: 'personnel.decline-proposal',
      says,
      subjectKind: 'person',
      subjectId: asked.personId,
      detail: { proposal: id },
    })
    return { done: true } as const
  })
}

/** Tệp minh chứng. Reading it leaves its trace. */
export function evidence(ctx: Context, id: string, sees: SeesGroup) {
  return look(ctx, async (tx, record) => {
    const asked = await store.proposalById(tx, ctx, id)
    const found = await store.evidenceOf(tx, ctx, id)
    if (!asked || !found) throw notFound()
    await ensureReach(tx, ctx, [found.personId])
    await ensureGroup({ ...ctx, db: tx }, found.personId, asked.group, sees)
    record({
      act: 'personnel.read-evidence',
      says: `Mở minh chứng “${found.name}”`,
      subjectKind: 'person',
      subjectId: found.personId,
    })
    return found
  })
}

/** The proposal, locked, while it waits; nobody answers his own. */
async function hold(tx: Parameters<typeof store.lockProposal>[0], ctx: Context, id: string, sees: SeesGroup) {
  await store.lockProposal(tx, ctx, id)
  const asked = await store.proposalById(tx, ctx, id)
  if (!asked) throw notFound()
  await ensureReach(tx, ctx, [asked.personId])
  ensureNotSelf(ctx, [asked.personId])
  if (asked.accepted !== null) throw new Refusal('conflict', 'Đề nghị này vừa được người khác trả lời. Hãy tải lại.')
  return { ...asked, group: await ensureGroup({ ...ctx, db: tx }, asked.personId, asked.group, sees) }
}

async function shown(db: Queries, ctx: Context, rows: readonly store.Row[], sees: SeesGroup): Promise<Proposal[]> {
  const all: Proposal[] = []
  for (const { accepted, ...row } of rows) {
    const group = groupNamed(row.group)
    if (!group || (group.sensitive && !(await sees({ ...ctx, db }, row.personId, group.sensitive)))) continue
    const now = row.factId ? await believedFact(db, ctx.agency.id, row.personId, group, row.factId) : undefined
    const stale = accepted === null && row.factId !== null && now === undefined
    const state = stale ? 'stale' : accepted === null ? 'waiting' : accepted ? 'accepted' : 'declined'
    all.push({ ...row, values: { ...row.values }, before: now ? { ...now.values } : null, state })
  }
  return all
}
