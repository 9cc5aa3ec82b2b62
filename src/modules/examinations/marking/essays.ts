import { Decimal } from '#lib/decimal.ts'
import type { Context } from '../../access/model.ts'
import { findExam } from '../exam/service.ts'
import type { MarkingWork } from './api.ts'
import { computeExam } from './computed.ts'
import { known } from './seen.ts'
import { shown, writtenSlots } from './written-slots.ts'
import { readCiphers, readMine, roundOf } from './marker-store.ts'

/** Bài cần chấm, by cipher alone: nothing here says whose a paper is, nor what another marker gave. */
export async function marking(ctx: Context, examId: string): Promise<MarkingWork> {
  const round = await roundOf(ctx.db, ctx, examId)
  const exam = known(await findExam(ctx.db, ctx, examId))
  const ciphers = await readCiphers(ctx.db, ctx, examId)
  const mine = await readMine(ctx.db, ctx)
  const items = (await computeExam(ctx.db, ctx, exam)).flatMap((one) => {
    const cipher = ciphers.get(one.attemptId ?? '')
    if (!cipher || one.personId === ctx.actor.personId) return []
    return writtenSlots(one).flatMap((slot) => {
      const given = mine.get(`${one.attemptId} ${slot.position} ${slot.part}`)
      if (!given && !slot.waits.includes(round)) return []
      return [
        {
          cipher,
          ...shown(one, slot),
          points: given ? new Decimal(given.points).toString() : null,
          note: given?.note ?? '',
        },
      ]
    })
  })
  return { name: exam.name, round, items: items.toSorted((a, b) => (a.cipher < b.cipher ? -1 : 1)) }
}
