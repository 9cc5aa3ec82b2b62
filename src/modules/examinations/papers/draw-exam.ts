import { randomBytes } from 'node:crypto'
import type { Tx } from '#db/connect.ts'
import { spareQuestionPapers } from '#law/exams/exam-room.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { topicNames } from '../exam/store.ts'
import { ensureNotDrawn, lockArranged } from '../exam/guard.ts'
import type { HeldExam } from '../exam/store.ts'
import { ensureLawful, openers } from '../panel/service.ts'
import { panelFinding } from '../panel/conflicts.ts'
import { readPanel } from '../panel/store.ts'
import { readOpenerKeys, undrawnSessions } from '../secrecy/store.ts'
import { sealSession, sealPool, type Session } from '../secrecy/seal.ts'
import type { DrawExam, DrawnExam } from './api.ts'
import { type Cell, drawPapers, poolOf } from './draw.ts'
import { assignPapers } from './assign.ts'
import { readBank } from './store.ts'

/**
 * Rút và niêm phong đề: every session gets its own equivalent papers under a key of its own, in three parts; the questions a draw could
 * take go out of the bank in the same transaction. The seed lies in the sealed bytes alone.
 */
export function drawExam(ctx: Context, examId: string, { papers, reserves }: DrawExam): Promise<DrawnExam> {
  return act(ctx, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    ensureNotDrawn(exam)
    ensureReserves(reserves, exam)
    const sessions = await undrawnSessions(tx, ctx.agency.id, examId)
    if (sessions.length === 0) throw new Refusal('conflict', 'Chưa có ca thi. Hãy xếp ca thi rồi mới rút đề.')
    await ensurePanelReady(tx, ctx, exam)
    const warnings = await drawAndSeal(tx, ctx, exam, sessions, { papers, reserves })
    for (const { id } of sessions) await assignPapers(tx, ctx.agency.id, id)
    const says = `Rút ${papers} đề và ${reserves} đề dự phòng cho mỗi ca trong ${sessions.length} ca thi của “${exam.name}”, niêm phong bằng khóa chia ${openers} phần`
    record({ act: 'exams.draw', says, subjectKind: 'exam', subjectId: examId })
    return { warnings }
  })
}

async function drawAndSeal(tx: Tx, ctx: Context, exam: HeldExam, sessions: readonly Session[], wanted: DrawExam) {
  const agencyId = ctx.agency.id
  const cells = await cellsOf(tx, agencyId, exam)
  const bank = await readBank(
    tx,
    agencyId,
    cells.map(({ topicId }) => topicId),
  )
  const seed = randomBytes(16).toString('hex')
  const each = codesOf(wanted)
  const codes = sessions.flatMap(({ id }) => each.map(({ code }) => ({ id, code })))
  const { papers, warnings } = drawPapers(
    cells,
    bank,
    codes.map(({ code }) => code),
    seed,
  )
  const closed = poolOf(cells, bank).filter(({ isOpen }) => !isOpen)
  const pool = await sealPool(
    tx,
    ctx,
    exam.id,
    closed.map(({ id }) => id),
  )
  const keys = await readOpenerKeys(tx, agencyId, exam.id)
  for (const [at, session] of sessions.entries()) {
    const own = each.map((one, place) => ({ ...one, paper: papers[at * each.length + place]! }))
    await sealSession(tx, agencyId, {
      session,
      papers: own,
      secrets: { seed, poolKey: pool.key },
      poolId: pool.id,
      keys,
    })
  }
  return [...warnings]
}

const codesOf = ({ papers, reserves }: DrawExam) => [
  ...Array.from({ length: papers }, (_, at) => ({ code: `${101 + at}`, isReserve: false })),
  ...Array.from({ length: reserves }, (_, at) => ({ code: `DP${at + 1}`, isReserve: true })),
]

async function cellsOf(tx: Tx, agencyId: string, { blueprint }: HeldExam): Promise<Cell[]> {
  const names = await topicNames(
    tx,
    agencyId,
    blueprint.map(({ topicId }) => topicId),
  )
  return blueprint.map((row) => ({ ...row, topic: names.get(row.topicId) ?? '' }))
}

function ensureReserves(reserves: number, { lawOn }: HeldExam): void {
  const law = spareQuestionPapers.on(lawOn)
  if (reserves >= law.value) return
  throw new Refusal('not-yet-lawful', `Mỗi ca cần ít nhất ${law.value} đề dự phòng.`, [law], {
    fields: { reserves: `Ít nhất ${law.value} đề.` },
  })
}

async function ensurePanelReady(tx: Tx, ctx: Context, exam: HeldExam): Promise<void> {
  const members = await readPanel(tx, ctx, exam.id)
  if (members.length === 0) throw new Refusal('conflict', 'Chưa thành lập hội đồng.')
  ensureLawful(
    await panelFinding(
      tx,
      ctx,
      exam,
      members.map(({ personId }) => personId),
    ),
  )
  const waiting = members.filter(({ isOpener, accepted }) => isOpener && !accepted).map(({ fullName }) => fullName)
  if (waiting.length > 0) throw new Refusal('conflict', `Chưa nhận phần khóa mở đề: ${waiting.join(', ')}.`)
}
