import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { act, ensureNotSelf, ensureReach } from '#modules/access/service.ts'
import type { SomePeople } from '../people-api.ts'
import { type ClassFacts, findClass, lockClass } from '../classes/class-store.ts'
import { noClass } from '../classes/save.ts'
import { insertCandidates, removeCandidates } from './candidate-store.ts'
import { ensureMayStudy } from './may-study.ts'

/** Puts people on the list of a class, within its seats; for callers in an act of their own. */
export async function addToClass(
  tx: Tx,
  ctx: Context,
  classId: string,
  personIds: readonly string[],
): Promise<ClassFacts> {
  await lockClass(tx, ctx, classId)
  const held = await findClass(tx, ctx, classId)
  if (!held) throw noClass()
  await ensureMayStudy(tx, ctx, held, personIds, { onList: false })
  await insertCandidates(tx, ctx, classId, personIds)
  return held
}

/** Thêm người vào danh sách của lớp. */
export function addCandidates(ctx: Context, classId: string, { personIds: asked }: SomePeople) {
  const personIds = [...new Set(asked)]
  return act(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, personIds)
    ensureNotSelf(ctx, personIds)
    const { name } = await addToClass(tx, ctx, classId, personIds)
    record({
      act: 'training.add-candidates',
      says: `Thêm ${personIds.length} người vào danh sách lớp “${name}”`,
      subjectKind: 'class',
      subjectId: classId,
      detail: { personIds },
    })
    return { done: true } as const
  })
}

/** Bỏ người khỏi danh sách, before they are sent. */
export function dropCandidates(ctx: Context, classId: string, { personIds }: SomePeople) {
  return act(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, personIds)
    ensureNotSelf(ctx, personIds)
    await lockClass(tx, ctx, classId)
    const held = await findClass(tx, ctx, classId)
    if (!held) throw noClass()
    const gone = await removeCandidates(tx, ctx, classId, personIds)
    if (gone === 0) throw new Refusal('conflict', 'Những người này không có trong danh sách chờ cử đi học của lớp.')
    record({
      act: 'training.drop-candidates',
      says: `Bỏ ${gone} người khỏi danh sách lớp “${held.name}”`,
      subjectKind: 'class',
      subjectId: classId,
      detail: { personIds },
    })
    return { done: true } as const
  })
}
