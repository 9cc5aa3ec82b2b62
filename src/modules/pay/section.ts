import { findRank } from '#law/pay/rank.ts'
import { beyondTopStepAmount, monthlySalary } from '#law/pay/monthly-amount.ts'
import { finding } from '#law/kit/finding.ts'
import { viDecimal, viDong } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Lane, PersonSection } from '../personnel/model.ts'
import { factLine, origins } from '../personnel/service.ts'
import { factsAsOf, type PayFact } from './fact-store.ts'
import { baseSalaryOn } from './steps.ts'

/** Lương và phụ cấp thâm niên vượt khung on a person's page. */
export const paySection: PersonSection = {
  id: 'pay',
  title: 'Lương',

  async read(db, ctx, personId, asOf) {
    const steps = await factsAsOf(db, ctx, 'salary_step', personId, asOf)
    const allowances = await factsAsOf(db, ctx, 'beyond_top_step', personId, asOf)
    const known = await origins(
      db,
      ctx.agency.id,
      [...steps, ...allowances].map(({ source }) => source),
      personId,
    )
    const lines = [
      ...steps.map((fact) => ({
        ...factLine(fact, 'Bậc lương', stepWords(fact, asOf.day), known, 'step'),
        parts: { rank: fact.rank!, step: fact.step!, countedFrom: fact.countedFrom! },
      })),
      ...allowances.map((fact) => ({
        ...factLine(fact, 'Phụ cấp thâm niên vượt khung', allowanceWords(fact, steps, asOf.day), known, 'allowance'),
        parts: { percent: fact.percent! },
      })),
    ]
    return { lines, lanes: lanesOf(steps.toReversed(), allowances.toReversed()) }
  },
}

const holdsOn = ({ from, until }: PayFact, day: PlainDate) =>
  (from === null || from <= day) && (until === null || day < until)

/** 'Chuyên viên (01.003), bậc 3, hệ số 3,00'; the amount is said only where the step holds on the day. */
function stepWords(fact: PayFact, day: PlainDate): string {
  const { rank, step, coefficient } = fact
  const title = findRank(rank!, day)?.title
  const words = `${title ? `${title} (${rank})` : rank}, bậc ${step}, hệ số ${viDecimal(coefficient!)}`
  if (!holdsOn(fact, day) || baseSalaryOn(day) === null) return words
  return `${words}: ${viDong(monthlySalary(coefficient!, day).value)} mỗi tháng`
}

function allowanceWords(fact: PayFact, steps: readonly PayFact[], day: PlainDate): string {
  const words = `${fact.percent}%`
  const step = steps.find((one) => holdsOn(one, day))
  const base = baseSalaryOn(day)
  if (!holdsOn(fact, day) || !step || base === null) return words
  const { value } = beyondTopStepAmount(step.coefficient!, fact.percent!, finding(base, ''))
  return `${words}: ${viDong(value)} mỗi tháng`
}

function lanesOf(steps: readonly PayFact[], allowances: readonly PayFact[]): Lane[] {
  const ofSteps = steps.map(({ from, until, rank, step, coefficient }) => ({
    from,
    until,
    label: `${rank} bậc ${step} (${viDecimal(coefficient!)})`,
    height: Number(coefficient),
  }))
  const ofAllowances = allowances.map(({ from, until, percent }) => ({
    from,
    until,
    label: `${percent}%`,
    height: percent!,
  }))
  return [
    ...(steps.length > 0 ? [{ title: 'Bậc lương', stretches: ofSteps }] : []),
    ...(allowances.length > 0 ? [{ title: 'Phụ cấp vượt khung', stretches: ofAllowances }] : []),
  ]
}
