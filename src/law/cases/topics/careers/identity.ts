import { identityNumber } from '#law/identity/identity-number.ts'
import { identityDigits } from '#law/identity/read-number.ts'
import { yearOf } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { sexWords } from './people-words.ts'

/** Names that cases shorten */
const shortNames: Readonly<Record<string, string>> = {
  'Bà Rịa – Vũng Tàu': 'BR-VT',
  'Thành phố Hồ Chí Minh': 'TP.HCM',
}

const idTopic: Topic = (input, lawOn): Answer => {
  const stated = { sex: input.has('sex') ? input.one('sex', sexWords) : null, birthYear: readBirthYear(input) }
  const check = identityNumber(identityDigits(input.text('id')), stated, lawOn).value
  return {
    valid: check.isValid,
    errors: check.faults.map(({ kind }) => kind),
    province: check.province && (shortNames[check.province] ?? check.province),
    sex: check.sex && (check.sex === 'male' ? 'M' : 'F'),
    birth_year: check.birthYear,
  }
}

function readBirthYear(input: Fields): number | null {
  if (input.has('birth_year')) return input.whole('birth_year', { min: 1800, max: 2400 })
  return input.has('dob') ? yearOf(input.date('dob')) : null
}

export const identityTopics: Readonly<Record<string, Topic>> = { 'id.check': idTopic }
