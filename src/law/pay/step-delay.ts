import { circular_03_2021_bnv, circular_08_2013_bnv, decree_172_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { NoLawInForce, parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { DisciplineForm, Setback, StaffKind } from './held-step.ts'

type Cause = DisciplineForm | 'failed-year'
type Delays = Readonly<Record<'cadreOrCivilServant' | 'publicEmployee', Readonly<Record<Cause, number | null>>>>

const cadreOrCivilServant = { reprimand: 6, warning: 6, demotion: 12, removal: 12, 'failed-year': 6 }
const publicEmployee = { ...cadreOrCivilServant, reprimand: 3 }
const amended = [
  cite(circular_08_2013_bnv, 'Điều 2 khoản 3', 'read'),
  cite(circular_03_2021_bnv, 'Điều 1 khoản 5', 'read'),
]
/** The laws that gave these months their ground were replaced by laws that do not speak of them. */
const stillApplied = amended.map(({ instrument, at }) =>
  cite(instrument, `${at}, chưa có văn bản thay thế`, 'secondary'),
)

export const stepDelay = parameter<Delays>('Số tháng kéo dài thời gian giữ bậc', [
  {
    from: '2013-09-15',
    value: { cadreOrCivilServant, publicEmployee },
    cites: [cite(circular_08_2013_bnv, 'Điều 2 khoản 3', 'read')],
    checked: null,
  },
  { from: '2021-08-15', value: { cadreOrCivilServant, publicEmployee }, cites: amended, checked: null },
  {
    from: '2025-07-01',
    value: { cadreOrCivilServant: { ...cadreOrCivilServant, demotion: null }, publicEmployee },
    cites: [...stillApplied, cite(decree_172_2025, 'bỏ hình thức giáng chức', 'read')],
    checked: null,
  },
])

const formNames: Readonly<Record<DisciplineForm, string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  demotion: 'giáng chức',
  removal: 'cách chức',
}

type Delaying = Extract<Setback, { kind: 'discipline' | 'failed-year' }>
export type Delay = { readonly setback: Delaying; readonly on: PlainDate; readonly months: number }

/** The day an event stands at: a failed year, at its end. */
export const dayOf = (setback: Delaying): PlainDate =>
  setback.kind === 'discipline' ? setback.on : `${setback.year}-12-31`

/** The months that one event of this staff adds, by the law of its own day. */
export function delayOf(staff: StaffKind, setback: Delaying): Delay {
  const on = dayOf(setback)
  const cause = setback.kind === 'discipline' ? setback.form : 'failed-year'
  const column = staff === 'cadre' || staff === 'civil-servant' ? 'cadreOrCivilServant' : 'publicEmployee'
  const months = stepDelay.valueOn(on)[column][cause]
  if (months === null) throw new NoLawInForce(`${stepDelay.label}: ${formNames[cause as DisciplineForm]}`, on)
  return { setback, on, months }
}

export function delayFinding({ setback, on, months }: Delay): Finding<number> {
  const what =
    setback.kind === 'discipline'
      ? `Bị kỷ luật ${formNames[setback.form]} ngày ${viDate(setback.on)}`
      : `Không hoàn thành nhiệm vụ năm ${setback.year}`
  return finding(
    months,
    () => `${what}: kéo dài ${months} tháng`,
    () => ({ from: [stepDelay.on(on)] }),
  )
}

/** Events of one conduct, of which only the longest counts; events with no conduct named stand alone. */
export function byConduct(delays: readonly Delay[]): readonly (readonly Delay[])[] {
  const alone = delays.filter(({ setback }) => setback.conduct === undefined).map((delay) => [delay])
  const named = delays.filter(({ setback }) => setback.conduct !== undefined)
  return [...alone, ...Map.groupBy(named, ({ setback }) => setback.conduct).values()]
}

export const longest = (delays: readonly Delay[]) => Math.max(0, ...delays.map(({ months }) => months))

export const monthsDelayed = (delays: readonly Delay[]) =>
  byConduct(delays).reduce((sum, sameConduct) => sum + longest(sameConduct), 0)

export function monthsDelayedFinding(delays: readonly Delay[]): Finding<number> {
  const months = monthsDelayed(delays)
  if (delays.length === 0) return finding(0, 'Không bị kéo dài thời gian nâng bậc')
  return finding(
    months,
    () => `Bị kéo dài ${months} tháng`,
    () => ({ from: byConduct(delays).map(conductFinding) }),
  )
}

function conductFinding(delays: readonly Delay[]): Finding<number> {
  if (delays.length === 1) return delayFinding(delays[0]!)
  const months = longest(delays)
  return finding(
    months,
    () => `Cùng một hành vi, chỉ tính thời gian kéo dài nhiều nhất: ${months} tháng`,
    () => ({
      cites: [cite(circular_08_2013_bnv, 'Điều 2 khoản 3', 'read')],
      from: delays.map(delayFinding),
    }),
  )
}
