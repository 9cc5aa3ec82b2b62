import type { Answer } from '#modules/examinations/question.ts'

export type Held = { readonly seq: number; readonly answer: Answer; readonly flagged: boolean }
/** One change of one answer; `position` is the question's place in the original paper. */
export type Change = Held & { readonly position: number }

/** What a computer keeps of an attempt: enough to go on after a reload, a crash or a cut. */
export type Kept = {
  /** The next sequence number to give; kept before a number is ever used, so that no number is used twice. */
  readonly nextSeq: number
  readonly answers: Readonly<Record<number, Held>>
  /** Not yet acknowledged, oldest first. */
  readonly waiting: readonly Change[]
}

export const nothingKept: Kept = { nextSeq: 1, answers: {}, waiting: [] }

/** A change is made: it takes the place of an unsent one of the same question, but never of one on its way. */
export function changed(kept: Kept, position: number, said: Omit<Held, 'seq'>, sending: number): Kept {
  const seq = kept.nextSeq
  const held = { ...said, seq }
  const waiting = kept.waiting.filter((one) => one.position !== position || one.seq <= sending)
  return {
    nextSeq: seq + 1,
    answers: { ...kept.answers, [position]: held },
    waiting: [...waiting, { ...held, position }],
  }
}

/** The server has everything up to and including `through`. */
export const acknowledged = (kept: Kept, through: number): Kept => ({
  ...kept,
  waiting: kept.waiting.filter(({ seq }) => seq > through),
})

/** What the server holds, laid under what this computer kept: for each question the later change stands. */
export function rejoined(kept: Kept, server: readonly Change[]): Kept {
  const answers: Record<number, Held> = { ...kept.answers }
  for (const { position, ...held } of server) if ((answers[position]?.seq ?? 0) <= held.seq) answers[position] = held
  const last = Math.max(0, ...server.map(({ seq }) => seq))
  return { answers, waiting: kept.waiting, nextSeq: Math.max(kept.nextSeq, last + 1) }
}
