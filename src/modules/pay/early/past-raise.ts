import type { PlainDate } from '#lib/date.ts'
import type { StepLine } from './evidence-store.ts'
import type { PastRaise } from './past-store.ts'

export type Earlier = {
  /** Lần nâng bậc liền trước là trước thời hạn do thành tích */
  readonly previousRaiseWasMerit: boolean
  /** Đã đổi ngạch, chức danh từ lần ấy */
  readonly gradeChangedSince: boolean
  /** Ngày quyết định gần nhất; what was achieved before it is spent. */
  readonly lastMeritDecision: PlainDate | null
  readonly ever: boolean
}

/** What earlier raises mean for the next one: a regular raise in between clears the way, a change of grade alone does not. */
export function earlierRaises(raises: readonly PastRaise[], steps: readonly StepLine[]): Earlier {
  const merit = raises.filter(({ kind }) => kind === 'merit').toSorted((a, b) => (a.effective < b.effective ? 1 : -1))
  const [last] = merit
  if (!last)
    return { previousRaiseWasMerit: false, gradeChangedSince: false, lastMeritDecision: null, ever: raises.length > 0 }
  const own = new Set(raises.map(({ effective }) => effective))
  const after = steps.filter(({ from }) => from !== null && from >= last.effective)
  const raisedAgain = after.some((step, at) => {
    const before = after[at - 1]
    return before !== undefined && before.rank === step.rank && step.step > before.step && !own.has(step.from!)
  })
  return {
    previousRaiseWasMerit: !raisedAgain,
    gradeChangedSince: new Set(after.map(({ rank }) => rank)).size > 1,
    lastMeritDecision: merit
      .map(({ decidedOn, effective }) => decidedOn ?? effective)
      .toSorted()
      .at(-1)!,
    ever: true,
  }
}
