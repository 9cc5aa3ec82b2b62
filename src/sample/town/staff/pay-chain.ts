import { coefficientOf, type ScaleGroup, scaleOf, stepCount } from '#law/pay/scale.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import type { Ledger } from '../ledger.ts'
import type { Track } from './seats.ts'

type Era = { readonly from: PlainDate; readonly rank: string }
type Scale = { readonly group: ScaleGroup; readonly eras: readonly Era[] }

/** Where the library knows a rank only from a later day on, the record begins there. */
const scales: Readonly<Record<Track, Scale>> = {
  official: { group: 'A1', eras: [{ from: '2005-01-01', rank: '01.003' }] },
  clerk: { group: 'A0', eras: [{ from: '2015-01-01', rank: '01.004' }] },
  accountant: { group: 'A1', eras: [{ from: '2005-01-01', rank: '06.031' }] },
  driver: { group: 'driver', eras: [{ from: '2005-01-01', rank: '01.010' }] },
  guard: { group: 'guard', eras: [{ from: '2005-01-01', rank: '01.011' }] },
  preschool: { group: 'A0', eras: [{ from: '2021-03-20', rank: 'V.07.02.26' }] },
  primary: { group: 'A1', eras: [{ from: '2021-03-20', rank: 'V.07.03.29' }] },
  secondary: {
    group: 'A1',
    eras: [
      { from: '2016-01-01', rank: 'V.07.04.11' },
      { from: '2021-03-20', rank: 'V.07.04.32' },
    ],
  },
}

export type Raise = { readonly on: PlainDate; readonly step: number; readonly isEarly: boolean }

/** The day by which raises are recorded; the last of them are still to be decided. */
const decidedUntil: PlainDate = '2026-11-01'

type Wish = {
  readonly track: Track
  readonly startedOn: PlainDate
  readonly until: PlainDate | null
  /** One raise between these days comes a year early. */
  readonly early: { readonly from: PlainDate; readonly to: PlainDate } | null
  readonly isLate: boolean
}

/** From the first step up, a step each term, one of them perhaps early. */
export function raisesOf({ track, startedOn, until, early, isLate }: Wish): readonly Raise[] {
  const { group, eras } = scales[track]
  const months = scaleOf(group, eras[0]!.from).monthsPerStep
  const raises: Raise[] = [{ on: startedOn, step: 1, isEarly: false }]
  let wanted = early
  while (raises.length < stepCount(group)) {
    const { on: since, step } = raises.at(-1)!
    const sooner = addMonths(since, months - 12)
    const isEarly = wanted !== null && sooner >= wanted.from && sooner <= wanted.to && sooner >= eras[0]!.from
    if (isEarly) wanted = null
    const on = isEarly ? sooner : addMonths(since, months)
    if (on > decidedUntil || (until !== null && on >= until) || (isLate && on > '2026-09-01')) break
    raises.push({ on, step: step + 1, isEarly })
  }
  return raises
}

/** Bậc lương, phụ cấp thâm niên vượt khung */
export function writePay(ledger: Ledger, personId: string, wish: Wish, raises: readonly Raise[], wrong = false): void {
  const { group, eras } = scales[wish.track]
  const days = [...raises.map(({ on }) => on), ...eras.map(({ from }) => from)].toSorted()
  const first = eras[0]!.from > wish.startedOn ? eras[0]!.from : wish.startedOn
  const from = [...new Set(days)].filter((day) => day >= first && (wish.until === null || day < wish.until))
  const spans = from.map((day, at) => {
    const { step, on } = raises.findLast((raise) => raise.on <= day)!
    const { rank } = eras.findLast((era) => era.from <= day)!
    const isWrong = wrong && at === from.length - 1
    const coefficient = coefficientOf(group, isWrong ? Math.max(1, step - 1) : step, '2018-01-01')!
    const values = { person_id: personId, rank, step, coefficient, counted_from: on }
    return { from: day, until: from[at + 1] ?? wish.until, values }
  })
  ledger.chain('salary_step', spans)
  const last = raises.at(-1)!
  if (spans.length > 0 && last.step === stepCount(group)) writeBeyond(ledger, personId, wish, last.on, first)
}

/** 5 % after a term at the top, one more each year. */
function writeBeyond(ledger: Ledger, personId: string, { track, until }: Wish, top: PlainDate, known: PlainDate): void {
  const starts: { on: PlainDate; percent: number }[] = []
  const first = addMonths(top, scaleOf(scales[track].group, '2018-01-01').monthsPerStep)
  for (let year = 0; addMonths(first, 12 * year) <= decidedUntil; year++)
    starts.push({ on: addMonths(first, 12 * year), percent: 5 + year })
  const kept = starts.filter(
    ({ on }, at) => (until === null || on < until) && (starts[at + 1]?.on ?? '9999-12-31') > known,
  )
  ledger.chain(
    'beyond_top_step',
    kept.map(({ on, percent }, at) => ({
      from: on < known ? known : on,
      until: kept[at + 1]?.on ?? until,
      values: { person_id: personId, percent },
    })),
  )
}
