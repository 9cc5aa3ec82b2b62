import { Refusal } from '#law/kit/refusal.ts'
import { vietnamMoment } from '../hall/words.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { examSeen, lockExamRow } from '../exam/guard.ts'
import { aboutKey } from '../panel/service.ts'
import type { PaperView } from '../papers/api.ts'
import { Guesses, HeldShares } from './held.ts'
import { openMemberKey, openSealed } from './member-key.ts'
import { openPapers, restorePool, secretsOf } from './open.ts'
import { about } from './seal.ts'
import { combine, type Share } from './shares.ts'
import * as store from './store.ts'

const held = new HeldShares()
const guesses = new Guesses()

export type Brought = { readonly opened: boolean; readonly brought: number }

/** Đề thi của kỳ sát hạch, without a word of what is in them. */
export async function papersOf(ctx: Context, examId: string): Promise<PaperView> {
  await examSeen(ctx.db, ctx, examId)
  const sessions = await store.readPapers(ctx.db, ctx, examId)
  return {
    sessions: sessions.map(({ isHour, ...one }) => ({
      ...one,
      mayOpen: isHour && one.papers.length > 0 && !one.openedAt,
    })),
    hiddenQuestions: await store.countHidden(ctx.db, ctx.agency.id, examId),
  }
}

/** Mang phần khóa đến mở đề: from the hour of the session on; with the second part the papers open. */
export async function bringKey(ctx: Context, examId: string, sessionId: string, passPhrase: string): Promise<Brought> {
  const share = await shareOf(ctx, examId, sessionId, passPhrase)
  return act({ ...ctx, once: null }, async (tx, record) => {
    const exam = await lockExamRow(tx, ctx, examId)
    const session = await store.lockSealed(tx, ctx.agency.id, sessionId)
    if (exam.stage === 'cancelled') throw new Refusal('conflict', 'Kỳ sát hạch này đã hủy.')
    if (session?.examId !== examId) throw new Refusal('conflict', 'Ca thi này chưa có đề niêm phong.')
    if (session.opened) throw new Refusal('conflict', 'Đề thi của ca này đã mở.')
    if (!session.isHour) {
      throw new Refusal(
        'not-yet-lawful',
        `Chưa đến giờ mở đề: ${vietnamMoment(session.startsAt)} theo đồng hồ máy chủ.`,
      )
    }
    const subject = { subjectKind: 'exam', subjectId: examId }
    await store.markBrought(tx, ctx.agency.id, sessionId, ctx.actor.personId!)
    record({ act: 'exams.bring-key', says: `Mang phần khóa đến mở đề của “${exam.name}”`, ...subject })
    const purpose = `open ${sessionId}`
    const shares = held.bring(purpose, ctx.actor.personId!, share)
    if (shares.length < 2) return { opened: false, brought: shares.length }
    await openPapers(tx, ctx, session, combine(shares.slice(0, 2)))
    held.forget(purpose)
    record({ act: 'exams.open-papers', says: `Mở đề thi của “${exam.name}”, đủ hai phần khóa`, ...subject })
    return { opened: true, brought: 2 }
  })
}

/** Trả câu hỏi của kỳ đã hủy về ngân hàng: two parts of the key too, whatever the hour. */
export async function restoreQuestions(
  ctx: Context,
  examId: string,
  sessionId: string,
  passPhrase: string,
): Promise<Brought> {
  const share = await shareOf(ctx, examId, sessionId, passPhrase)
  return act({ ...ctx, once: null }, async (tx, record) => {
    const exam = await lockExamRow(tx, ctx, examId)
    const session = await store.lockSealed(tx, ctx.agency.id, sessionId)
    if (exam.stage !== 'cancelled' || session?.examId !== examId) {
      throw new Refusal('conflict', 'Chỉ kỳ sát hạch đã hủy mới trả câu hỏi về ngân hàng trước khi mở đề.')
    }
    const purpose = `restore ${sessionId}`
    const shares = held.bring(purpose, ctx.actor.personId!, share)
    const isDone = shares.length >= 2
    if (isDone) {
      const secrets = secretsOf(ctx.agency.id, session, combine(shares.slice(0, 2)))
      await restorePool(tx, ctx.agency.id, session.poolId, secrets)
      held.forget(purpose)
    }
    const says = isDone ? 'Trả câu hỏi niêm phong về ngân hàng' : 'Mang phần khóa đến trả câu hỏi niêm phong'
    record({ act: 'exams.restore-questions', says: `${says}: “${exam.name}”`, subjectKind: 'exam', subjectId: examId })
    return { opened: isDone, brought: shares.length }
  })
}

/** The member's part, by his pass phrase; the phrase goes no further than here. */
async function shareOf(ctx: Context, examId: string, sessionId: string, passPhrase: string): Promise<Share> {
  const { agency, actor, db } = ctx
  const sealed = await store.readShare(db, agency.id, sessionId, actor.personId)
  if (!sealed || !actor.personId)
    throw new Refusal('forbidden', 'Chỉ người giữ một phần khóa mở đề của ca này làm được việc này.')
  const who = `${agency.id} ${examId} ${actor.personId}`
  if (!guesses.mayTry(who)) throw new Refusal('too-many', 'Nhập sai câu bí mật quá nhiều lần. Hãy đợi mười phút.')
  const key = await openMemberKey(sealed.privateKeySealed, passPhrase, aboutKey(agency.id, examId, actor.personId))
  if (!key) {
    guesses.wrong(who)
    await act({ ...ctx, once: null }, async (_, record) => {
      record({
        act: 'exams.wrong-pass-phrase',
        says: 'Nhập sai câu bí mật giữ khóa mở đề',
        subjectKind: 'exam',
        subjectId: examId,
      })
    })
    throw new Refusal('invalid', 'Câu bí mật không đúng.', [], { fields: { passPhrase: 'Câu bí mật không đúng.' } })
  }
  guesses.right(who)
  const plain = openSealed(key, sealed.sealed, about.share(agency.id, sessionId, actor.personId))
  return { x: plain[0]!, bytes: plain.subarray(1) }
}
