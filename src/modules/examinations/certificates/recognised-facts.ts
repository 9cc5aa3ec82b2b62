import type { Source } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import type { Issued, Item } from '../../decisions/model.ts'
import { newCode } from './code.ts'
import type { HeldCompetency, Recognised } from './competencies.ts'

export const held = ({ personId, effect }: Item<Recognised>, { number, signedOn }: Issued): HeldCompetency => ({
  personId,
  framework: effect.framework,
  code: effect.competency,
  level: effect.level,
  from: signedOn,
  evidence: `${effect.exam}, Quyết định số ${number}`,
})

/** Số giấy chứng nhận: the decision's number and the line in its list. */
export function certificate(
  { personId, effect }: Item<Recognised>,
  at: number,
  source: Source,
  { number, signedOn }: Issued,
) {
  return {
    agency_id: source.agencyId,
    id: newId(),
    attempt_id: effect.attemptId,
    person_id: personId,
    number: `${number.split('/')[0]}.${String(at + 1).padStart(3, '0')}/${signedOn.slice(0, 4)}/GCN`,
    code: newCode(),
    competency_name: effect.competencyName,
    level: effect.level,
    issued_on: signedOn,
    source: source.id,
  }
}
