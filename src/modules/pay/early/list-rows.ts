import { type PlainDate, viDate } from '#lib/date.ts'
import type { OpenItem } from '../../decisions/service.ts'
import type { EarlyRaiseRow } from './api.ts'
import { placeWords } from './place-words.ts'
import type { Reviewed } from './review.ts'

type Unnamed = Omit<EarlyRaiseRow, 'personId' | 'fullName' | 'birthOn' | 'unitName'>

/** One line of the list, but for the name. */
export function rowOf(one: Reviewed, item: OpenItem | undefined): Unnamed {
  const { serving, row, state, place, finding: found, raise, chosen } = one
  const verdict = found?.value
  const eligible = verdict?.eligible === true && state !== 'done'
  return {
    unitId: serving.unitId,
    rank: row?.rank ?? null,
    step: row?.step ?? null,
    coefficient: row?.coefficient ?? null,
    state,
    order: place?.order ?? null,
    nextStep: eligible ? verdict.next!.step : null,
    nextCoefficient: eligible ? verdict.next!.coefficient : null,
    months: eligible ? verdict.months : null,
    on: raise ? raise.effective : (verdict?.on ?? null),
    evidence: verdict?.usable.map(({ title, on }) => `${title} (${viDate(on)})`).join('; ') ?? '',
    says: saysOf(one),
    chosen: chosen !== null,
    inDecision: item ? { id: item.decisionId, state: item.state } : null,
  }
}

function saysOf(one: Reviewed): string {
  const { state, raise, reasons } = one
  if (raise) return raise.paper ? `Quyết định ${raise.paper}${onDay(raise.decidedOn)}` : 'Đã có quyết định'
  return state === 'refused' ? reasons.join('; ') : placeWords(one)
}

const onDay = (day: PlainDate | null) => (day ? ` ngày ${viDate(day)}` : '')
