import type { Condition } from '#law/honours/conditions.ts'
import type { StateTitle } from '#law/honours/state-title-law.ts'
import { stateTitle } from '#law/honours/state-title.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { emulationCode, isMet, told } from './condition-codes.ts'
import { lowerCodes, readCareer, readRole } from './state-career.ts'

const practiceNames = ['teaching_years_actual', 'teaching_years', 'technical_years', 'practice_years', 'years']
const hardNames = ['of_which_especially_difficult_area', 'of_which_border_island', 'of_which_hard_area']

export function stateAnswer(title: StateTitle, input: Fields, lawOn: PlainDate): Answer {
  const practiceName = practiceNames.find((name) => input.has(name)) ?? practiceNameOf(title)
  const role = readRole(input)
  const practice = input.has(practiceName) ? input.number(practiceName, { max: 80 }) : undefined
  const hard = hardNames.find((name) => input.has(name))
  const hardAreaYears = hard === undefined ? undefined : input.number(hard)
  if (hardAreaYears && hardAreaYears > (practice ?? 80)) input.fail(hard!, 'nhiều hơn số năm làm nghề')
  const sector = input.has('sector_years') ? input.number('sector_years', { max: 80 }) : undefined
  const found = stateTitle(title, { ...readCareer(title, input), role, practice, hardAreaYears, sector }, lawOn).value
  const missing = found.unexamined.find(({ what }) => what === 'practice' || what === 'sector')
  if (missing) input.fail(missing.what === 'sector' ? 'sector_years' : practiceName, 'thiếu')
  return {
    ...told(found, (one) => stateCode(one, title, practiceName)),
    counted_years: found.counted,
    min: found.min,
    time_ok: found.min === undefined ? undefined : isMet(found, ['practice', 'sector']),
    award_ok: isMet(found, ['gold', 'medals', 'grassroots-count']),
  }
}

const practiceNameOf = (title: StateTitle) =>
  title.endsWith('teacher') ? 'teaching_years' : title.endsWith('doctor') ? 'technical_years' : 'years'

function stateCode(one: Condition, title: StateTitle, practiceName: string): string {
  if (one.what === 'practice') return `${practiceName.replace(/_years(_actual)?$/, '')}<${one.atLeast}`
  return one.what === 'prior-title' ? `no_${lowerCodes[title]}` : emulationCode(one)
}
