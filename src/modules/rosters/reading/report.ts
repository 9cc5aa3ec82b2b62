import { beyondTopStepAsOf } from '#law/pay/beyond-top-step.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { regularRaiseValue } from '#law/pay/regular-raise.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import type { Problem } from './problem.ts'
import type { RosterPay, RosterReading } from './roster.ts'

/** What a list holds, told by machine: people, problems, raises due and overdue, allowances beyond the top step. */
export function rosterReport({ recognition, rows }: RosterReading, file: string, asOf: PlainDate) {
  const accepted = rows.flatMap(({ sheet, row, person }) =>
    person ? [{ sheet, row, name: person.fullName, pay: person.pay }] : [],
  )
  const paid = accepted.flatMap(({ pay, ...at }) =>
    pay ? [{ at, pay, step: { code: pay.rankCode, step: pay.step } }] : [],
  )
  const raises = paid.flatMap(({ at, pay, step }) => {
    const next = regularRaiseValue(heldStep(pay), asOf)
    return next ? [{ ...at, ...step, due: next.on, newStep: next.step, newCoefficient: Number(next.coefficient) }] : []
  })
  const end = addMonths(asOf, 3)
  const { agencyName, encoding } = recognition
  return {
    file,
    asOf,
    law: asOf,
    people: accepted.length,
    rows: { accepted: accepted.length, held: rows.length - accepted.length },
    problems: rows.flatMap(({ sheet, row, problems, held }) =>
      toldOf(problems, held).map(({ severity, kind }) => ({ sheet, row, severity, kind })),
    ),
    due: raises.filter(({ due }) => due >= asOf && due < end),
    overdue: raises.filter(({ due }) => due < asOf),
    beyondTopStep: paid.flatMap(({ at, pay, step }) => {
      const percent = percentOn(pay, asOf)
      return percent === null ? [] : [{ ...at, ...step, percent }]
    }),
    ...(agencyName && { agency: agencyName }),
    ...(encoding !== 'Unicode' && { encoding }),
  }
}

/** A held row tells why it is held; what was tidied in it matters once it is accepted. One line for each kind. */
function toldOf(problems: readonly Problem[], held: boolean): readonly Problem[] {
  const told = problems.filter(({ severity }) => !held || severity === 'held')
  return told.filter(({ kind }, at) => told.findIndex((other) => other.kind === kind) === at)
}

/** As if nobody had a setback: a list says nothing of discipline or leave. */
const heldStep = ({ staff, rankCode, group, step, since }: RosterPay): HeldStep => ({
  staff,
  rank: rankCode,
  group,
  step,
  countedFrom: since,
  setbacks: [],
})

const percentOn = (pay: RosterPay, asOf: PlainDate) =>
  beyondTopStepAsOf(heldStep(pay), asOf, asOf).value?.percent ?? null
