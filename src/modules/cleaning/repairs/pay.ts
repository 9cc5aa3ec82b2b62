import { sql } from 'kysely'
import { isWrong, stepOfCoefficient, stepsAndLaw } from '../rules/pay.ts'
import type { View } from '../view.ts'
import type { Proposed, Proposer, Wanted, Who } from './proposal.ts'
import { select } from './select.ts'
import type { Queries } from '#db/connect.ts'

type Held = {
  readonly rank: string
  readonly step: number
  readonly coefficient: string
  /** What the law gives the step; which step the law gives the coefficient. */
  readonly lawful: string | null
  readonly stepOf: number | null
}

function wrongSteps(db: Queries, view: View, wanted: Wanted): Promise<(Who & Held)[]> {
  const columns = sql`f.rank, f.step, f.coefficient::text, law.coefficient::text as lawful,
    ${stepOfCoefficient(view)} as "stepOf"`
  return select<Held>(db, view, wanted, { columns, from: stepsAndLaw(view), where: isWrong })
}

const about = ({ factId, source, personId, fullName, unitId }: Who) =>
  ({ table: 'salary_step', factId, source, personId, fullName, unitId }) as const

const vi = (coefficient: string) => coefficient.replace('.', ',')

export const coefficientFromStep: Proposer = async (db, view, wanted) =>
  (await wrongSteps(db, view, wanted)).map((row): Proposed => {
    const { rank, step, coefficient, lawful } = row
    const change = { values: { coefficient: lawful ?? coefficient } }
    const obstacle = lawful === null ? `Ngạch ${rank} không có bậc ${step}` : null
    const becomes = lawful === null ? '–' : vi(lawful)
    return { ...about(row), field: `Hệ số, ngạch ${rank} bậc ${step}`, was: vi(coefficient), becomes, change, obstacle }
  })

export const stepFromCoefficient: Proposer = async (db, view, wanted) =>
  (await wrongSteps(db, view, wanted)).map((row): Proposed => {
    const { rank, step, coefficient, stepOf } = row
    const change = { values: { step: stepOf ?? step } }
    const obstacle = stepOf === null ? `Ngạch ${rank} không có bậc nào hệ số ${vi(coefficient)}` : null
    const becomes = stepOf === null ? '–' : `bậc ${stepOf}`
    return {
      ...about(row),
      field: `Bậc, ngạch ${rank} hệ số ${vi(coefficient)}`,
      was: `bậc ${step}`,
      becomes,
      change,
      obstacle,
    }
  })
