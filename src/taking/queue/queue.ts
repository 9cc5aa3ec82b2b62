import type { Answer } from '#modules/examinations/question.ts'
import { acknowledged, type Change, changed, type Kept, nothingKept, rejoined } from './change.ts'

export type Sent = { readonly kept: boolean; readonly through: number }

export type World = {
  /** Written where it survives a crash, or it throws. */
  readonly keep: (kept: Kept) => Promise<void>
  readonly load: () => Promise<Kept | undefined>
  /** Throws when it is not known whether the server has it. */
  readonly send: (changes: readonly Change[], pending: number) => Promise<Sent>
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly onChange: () => void
  /** The server said that these came too late, or from a computer that was left. */
  readonly onAside: (changes: readonly Change[]) => void
}

export type AnswerQueue = ReturnType<typeof answerQueue>

const atOnce = 50
const longestPause = 5_000

/**
 * Hàng đợi câu trả lời: every change is kept on this computer, then sent, one request at a time and in order, again and again until
 * the server says it has it. Nothing is forgotten before that.
 */
export function answerQueue(world: World) {
  let kept: Kept = nothingKept
  let keeping: Promise<void> = Promise.resolve()
  let sending = 0
  let pumping = false
  let safe = true
  let pause = 0
  let wake = () => {}

  const store = () => {
    const wanted = kept
    keeping = keeping
      .then(() => world.keep(wanted))
      .then(() => void (safe = true), () => void (safe = false)) // prettier-ignore
    return keeping
  }

  async function pump(): Promise<void> {
    if (pumping) return
    pumping = true
    while (kept.waiting.length > 0) {
      await keeping
      const batch = kept.waiting.slice(0, atOnce)
      sending = batch.at(-1)!.seq
      try {
        settle(batch, await world.send(batch, kept.waiting.length - batch.length))
        pause = 0
      } catch {
        pause = Math.min(longestPause, pause * 2 || 250)
        world.onChange()
        await Promise.race([world.sleep(pause), new Promise<void>((resolve) => (wake = resolve))])
      } finally {
        sending = 0
      }
    }
    pumping = false
  }

  function settle(batch: readonly Change[], { kept: onTime, through }: Sent) {
    if (!onTime) world.onAside(batch)
    kept = acknowledged(kept, through)
    void store()
    world.onChange()
  }

  return {
    /** Takes up what this computer kept and what the server holds. */
    async open(server: readonly Change[]): Promise<void> {
      kept = rejoined((await world.load()) ?? nothingKept, server)
      await store()
      void pump()
    },
    say(position: number, answer: Answer, flagged: boolean): void {
      kept = changed(kept, position, { answer, flagged }, sending)
      void store()
      world.onChange()
      void pump()
    },
    /** The net is back: no need to wait out the pause. */
    nudge: () => wake(),
    at: (position: number) => kept.answers[position],
    waitingAt: (position: number) => kept.waiting.some((one) => one.position === position),
    get waiting() {
      return kept.waiting.length
    },
    /** False where this browser could not keep its own copy. */
    get safe() {
      return safe
    },
  }
}
