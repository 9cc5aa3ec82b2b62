import { Refusal } from '#law/kit/refusal.ts'
import type { DisciplineForm, HeldStep, Setback } from '#law/pay/held-step.ts'
import { findRank, type Rank } from '#law/pay/rank.ts'
import { coefficientOf } from '#law/pay/scale.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import type { HeldRow, StoredSetback } from './held-store.ts'

type Absence = Extract<StoredSetback, { kind: 'absence' }>
type Counting = { readonly kind: 'uncounted' | 'counted'; readonly reason: string }

/** What the law calls each recorded absence. */
const absences: Readonly<Record<string, Counting>> = {
  'unpaid-leave': { kind: 'uncounted', reason: 'unpaid-leave' },
  overstay: { kind: 'uncounted', reason: 'overstay' },
  suspension: { kind: 'uncounted', reason: 'suspension' },
  custody: { kind: 'uncounted', reason: 'custody' },
  probation: { kind: 'uncounted', reason: 'probation' },
  desertion: { kind: 'uncounted', reason: 'desertion' },
  'suspended-sentence': { kind: 'uncounted', reason: 'suspended-sentence' },
  'pre-retirement-leave': { kind: 'uncounted', reason: 'awaiting-retirement' },
  other: { kind: 'uncounted', reason: 'other-absence' },
  maternity: { kind: 'counted', reason: 'maternity' },
  'sick-leave': { kind: 'counted', reason: 'sick' },
  study: { kind: 'counted', reason: 'sent-on-duty' },
  'military-service': { kind: 'counted', reason: 'military' },
}

const nothing: readonly Setback[] = []

/** The step as the law asks for it; refuses a rank or coefficient that the law of the day does not know. */
export function heldStep(row: HeldRow, lawOn: PlainDate): HeldStep {
  const { staff, rank: code, step, countedFrom } = row
  const rank = findRank(code, lawOn)
  if (!rank)
    throw new Refusal(
      'invalid',
      `Mã ngạch ${code} không có trong quy định tại ngày ${viDate(lawOn)}; cần chuyển xếp lương.`,
    )
  ensureCoefficient(row, rank, lawOn)
  return {
    staff,
    rank: code,
    group: rank.group,
    step,
    countedFrom,
    setbacks: row.setbacks?.flatMap((one) => setbackOf(one, lawOn)) ?? nothing,
  }
}

function ensureCoefficient({ step, coefficient }: HeldRow, { code, title, group }: Rank, lawOn: PlainDate) {
  const lawful = coefficientOf(group, step, lawOn)
  if (lawful === coefficient) return
  const scale = lawful ? `bậc ${step} có hệ số ${lawful.replace('.', ',')}` : `không có bậc ${step}`
  throw new Refusal(
    'invalid',
    `Hệ số ${coefficient.replace('.', ',')} không khớp ngạch ${code} (${title}): ${scale} tại ngày ${viDate(lawOn)}; cần chuyển xếp lương hoặc đính chính.`,
  )
}

/** Hạ bậc lương is not among the causes of delay: it lowers the step itself. */
function setbackOf(stored: StoredSetback, today: PlainDate): Setback[] {
  if (stored.kind === 'absence') return absenceOf(stored, today)
  const conduct = stored.conduct ? { conduct: stored.conduct } : {}
  if (stored.kind === 'failed-year') return [{ kind: 'failed-year', year: stored.year, ...conduct }]
  return stored.form === 'pay-cut'
    ? []
    : [{ kind: 'discipline', form: stored.form as DisciplineForm, on: stored.on, ...conduct }]
}

/** An absence whose end is not known has lasted until today. */
function absenceOf({ reason, from, until }: Absence, today: PlainDate): Setback[] {
  const stretch = { from: from ?? '1900-01-01', to: until ? addDays(until, -1) : today } as const
  return stretch.from <= stretch.to ? [{ ...absences[reason]!, ...stretch } as Setback] : []
}
