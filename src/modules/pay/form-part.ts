import type { PlainDate } from '#lib/date.ts'
import type { FormPart } from '../personnel/model.ts'
import { factsAsOf } from './fact-store.ts'
import { allowancesOf, type AllowanceFact } from './payroll/fact-store.ts'
import { allowanceWords } from './payroll/section.ts'

type Span = { readonly from: PlainDate | null; readonly until: PlainDate | null }

const holdsOn = ({ from, until }: Span, day: PlainDate) =>
  (from === null || from <= day) && (until === null || day < until)

/** Mục 14 và 31 của sơ yếu lý lịch: ngạch, bậc, phụ cấp; diễn biến lương. */
export const payForm: FormPart = async (db, ctx, personId, asOf) => {
  const steps = await factsAsOf(db, ctx, 'salary_step', personId, asOf)
  const beyond = await factsAsOf(db, ctx, 'beyond_top_step', personId, asOf)
  const held = (await allowancesOf(db, ctx, personId, asOf)).filter((one) => holdsOn(one, asOf.day))
  const now = steps.find((one) => holdsOn(one, asOf.day))
  const percent = beyond.find((one) => holdsOn(one, asOf.day))?.percent ?? null
  const said = (wanted: (one: AllowanceFact) => boolean) => held.filter(wanted).map(allowanceWords).join('; ') || null
  return {
    pay: now ? { rank: now.rank!, step: now.step!, coefficient: now.coefficient!, since: now.from, percent } : null,
    officeAllowance: said(({ kind }) => kind === 'office'),
    otherAllowances: said(({ kind }) => kind !== 'office'),
    steps: steps.toReversed().map((one) => ({
      from: one.from,
      rank: one.rank!,
      step: one.step!,
      coefficient: one.coefficient!,
    })),
  }
}
