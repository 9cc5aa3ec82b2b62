import type { RepairKind } from '../model.ts'
import { postingAfterUnit, studyDays } from './career.ts'
import { birthFromNumber, birthToYear, nameForm, numberFromCard, sexFromNumber } from './identity.ts'
import { coefficientFromStep, stepFromCoefficient } from './pay.ts'
import type { Proposer } from './proposal.ts'
import { spelling } from './spelling.ts'

/** Mọi cách sửa. */
export const proposers: Readonly<Record<RepairKind, Proposer>> = {
  spelling,
  'name-form': nameForm,
  'sex-from-number': sexFromNumber,
  'birth-from-number': birthFromNumber,
  'birth-to-year': birthToYear,
  'number-from-card': numberFromCard,
  'coefficient-from-step': coefficientFromStep,
  'step-from-coefficient': stepFromCoefficient,
  'study-days': studyDays,
  'posting-after-unit': postingAfterUnit,
}
