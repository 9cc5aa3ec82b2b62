import { Refusal } from '#law/kit/refusal.ts'
import type { LawAnswer } from '../model.ts'

/** What is missing for an answer, and nothing more. */
export const unanswered = (missing: string): LawAnswer => ({ value: null, finding: null, missing, tryAt: null })

/** Where the law refuses, its sentence is what is missing. */
export async function answered(work: () => Promise<LawAnswer | null>): Promise<LawAnswer | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return unanswered(error.message)
  }
}
