import type { DutyClass } from '#law/pay/health-duty-rates.ts'
import type { Fields } from '../fields.ts'
import { fold } from '../words.ts'

const classWords: readonly (readonly [RegExp, DutyClass])[] = [
  [/^(db|dac biet|i|1|hang (db|dac biet|i|1))$/, 'top'],
  [/^(ii|2|hang (ii|2))$/, 'second'],
  [/nuoi duong|tro giup xa hoi|bao tro/, 'social-care'],
  [/^(iii|iv|3|4|hang (iii|iv|3|4))$|tram y te|cap cuu|khac|xa/, 'other'],
]

export function readClass(input: Fields): DutyClass {
  const text = fold(input.text('facility_class'))
  return (
    classWords.find(([word]) => word.test(text))?.[1] ??
    input.fail('facility_class', `chưa biết “${input.text('facility_class')}”`)
  )
}
