import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act, look } from '../../access/service.ts'
import { ensureWhole } from '../exam/guard.ts'
import type { BankQuestion, NewQuestion, Review, WriteVersion } from './api.ts'
import * as store from './store.ts'

const missing = () => new Refusal('missing', 'Không tìm thấy câu hỏi này trong ngân hàng.')

export async function topics(ctx: Context) {
  ensureWhole(ctx)
  return store.readTopics(ctx.db, ctx)
}

/** Lập chuyên đề. */
export function addTopic(ctx: Context, { name }: { name: string }): Promise<{ id: string }> {
  ensureWhole(ctx)
  return act(ctx, async (tx, record) => {
    const id = newId()
    const says = 'Đã có chuyên đề tên này.'
    if (!(await store.insertTopic(tx, ctx, id, name)))
      throw new Refusal('conflict', says, [], { fields: { name: says } })
    record({ act: 'exams.add-topic', says: `Lập chuyên đề “${name}”`, subjectKind: 'exam-topic', subjectId: id })
    return { id }
  })
}

export async function questions(ctx: Context) {
  ensureWhole(ctx)
  return store.readRows(ctx.db, ctx)
}

/** One question with its keys; that somebody read them is written down. */
export function question(ctx: Context, id: string): Promise<BankQuestion> {
  ensureWhole(ctx)
  return look(ctx, async (tx, record) => {
    const head = await store.findHead(tx, ctx, id)
    if (!head) throw missing()
    record({
      act: 'exams.read-question',
      says: `Xem câu hỏi ${head.code}`,
      subjectKind: 'exam-question',
      subjectId: id,
    })
    const { code, topicId, topic, state } = head
    return { id, code, topicId, topic, state, versions: await store.readVersions(tx, ctx, id) }
  })
}

/** Viết câu hỏi: it waits for a second person. */
export function writeQuestion(ctx: Context, { topicId, ...text }: NewQuestion): Promise<{ id: string }> {
  ensureWhole(ctx)
  return act(ctx, async (tx, record) => {
    if (!(await store.readTopics(tx, ctx)).some((topic) => topic.id === topicId))
      throw new Refusal('invalid', 'Chuyên đề này không còn.', [], { fields: { topicId: 'Hãy chọn chuyên đề' } })
    const id = newId()
    const [code] = await store.nextCodes(tx, ctx, 1)
    await store.insertQuestions(tx, ctx, [{ ...text, ...competencyOf(text), id, topicId, code: code! }])
    record({ act: 'exams.write-question', says: `Viết câu hỏi ${code}`, subjectKind: 'exam-question', subjectId: id })
    return { id }
  })
}

/** Sửa câu hỏi: another version, which waits for a second person; until then the accepted one is used. */
export function writeVersion(ctx: Context, id: string, { version, ...text }: WriteVersion): Promise<{ done: true }> {
  ensureWhole(ctx)
  return act(ctx, async (tx, record) => {
    const head = await locked(tx, ctx, id, version)
    const next = version + 1
    await store.insertVersions(tx, ctx.agency.id, ctx.actor.accountId, [
      { ...text, ...competencyOf(text), id, version: next },
    ])
    record({
      act: 'exams.write-version',
      says: `Sửa câu hỏi ${head.code} thành bản ${next}`,
      subjectKind: 'exam-question',
      subjectId: id,
    })
    return { done: true } as const
  })
}

/** Duyệt câu hỏi, by somebody who did not write it. */
export function review(ctx: Context, id: string, wanted: Review): Promise<{ done: true }> {
  ensureWhole(ctx)
  return act(ctx, async (tx, record) => {
    const { code, state, writtenById } = await locked(tx, ctx, id, wanted.version)
    if (state !== 'waiting') throw new Refusal('conflict', 'Bản này đã có người duyệt.')
    if (writtenById === ctx.actor.accountId)
      throw new Refusal('forbidden', 'Người viết không tự duyệt câu hỏi của mình. Hãy nhờ người khác duyệt.')
    await store.writeReview(tx, ctx, id, wanted)
    record({
      act: 'exams.review-question',
      says: `${wanted.accept ? 'Duyệt' : 'Trả lại'} câu hỏi ${code}, bản ${wanted.version}`,
      subjectKind: 'exam-question',
      subjectId: id,
    })
    return { done: true } as const
  })
}

/** Ngừng dùng: no new paper draws it; papers that have it keep it. */
export function retireQuestion(ctx: Context, id: string): Promise<{ done: true }> {
  ensureWhole(ctx)
  return act(ctx, async (tx, record) => {
    const { code } = await locked(tx, ctx, id)
    await store.retire(tx, ctx, id)
    record({
      act: 'exams.retire-question',
      says: `Ngừng dùng câu hỏi ${code}`,
      subjectKind: 'exam-question',
      subjectId: id,
    })
    return { done: true } as const
  })
}

async function locked(tx: Tx, ctx: Context, id: string, version?: number): Promise<store.Head> {
  const head = await store.findHead(tx, ctx, id, true)
  if (!head) throw missing()
  if (head.state === 'sealed') throw new Refusal('conflict', 'Câu hỏi đang niêm phong cho một kỳ sát hạch.')
  if (head.state === 'retired') throw new Refusal('conflict', 'Câu hỏi này đã ngừng dùng.')
  if (version !== undefined && version !== head.version)
    throw new Refusal('conflict', 'Câu hỏi vừa có bản mới. Hãy tải lại trang để xem bản mới.', [], {
      current: head.version,
    })
  return head
}

/** Both or none. */
const competencyOf = ({ framework, competency }: Pick<NewQuestion, 'framework' | 'competency'>) =>
  framework && competency ? { framework, competency } : { framework: null, competency: null }
