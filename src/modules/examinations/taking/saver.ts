import type { Db } from '#db/connect.ts'
import type { Clock, Save, Saved, Stage } from './api.ts'
import { batched } from './batched.ts'
import { type Asked, noteSeen, saveMany, type Standing } from './save-store.ts'
import type { Computer } from './token.ts'

const seenEvery = 5_000

/** Nhận câu trả lời. What it answers is committed. */
export function saver(db: Db) {
  const ask = batched((asked: readonly Asked[]) => saveMany(db, asked))
  const notice = seer(db)
  return {
    async save(computer: Computer, { changes, pending }: Save): Promise<Saved> {
      const asked = { computer, changes, pending }
      const told = await ask(asked)
      notice(asked)
      return { ...clockOf(told), kept: told.kept, through: Math.max(...changes.map(({ seq }) => seq)) }
    },
    async beat(computer: Computer, pending: number): Promise<Clock> {
      const asked = { computer, changes: [], pending }
      notice(asked)
      return clockOf(await ask(asked))
    },
  }
}

const stageOf = ({ now, begun, endsAt, finishedAt, closed }: Standing): Stage =>
  closed || finishedAt !== null || (endsAt !== null && now >= endsAt) ? 'over' : begun ? 'running' : 'waiting'

export const clockOf = (standing: Standing): Clock => ({
  now: standing.now,
  stage: stageOf(standing),
  startsAt: standing.startsAt,
  endsAt: standing.endsAt,
  finishedAt: standing.finishedAt,
  mine: standing.mine,
})

/** Notes who was seen, a few seconds late and all at once: the board is not worth a commit per answer. */
function seer(db: Db) {
  let seen: Asked[] = []
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    const taken = seen
    seen = []
    timer = undefined
    noteSeen(db, taken).catch(() => {}) // the next beat says it again
  }
  return (asked: Asked) => {
    seen.push(asked)
    timer ??= setTimeout(flush, seenEvery).unref()
  }
}
