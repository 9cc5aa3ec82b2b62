import { type Unmet, unmetForEmployee, unmetForPostgraduate } from '#law/training/postgraduate.ts'
import { type PlainDate, wholeMonths } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { civilWords, employeeWords } from './postgraduate-words.ts'
import { readStaff } from './trainee-words.ts'

export const postgraduateTopic: Topic = (input, lawOn): Answer => {
  const age = Math.floor(wholeMonths(input.date('dob'), input.date('on')) / 12)
  const isEmployee = readStaff(input) === 'public-employee'
  const unmet = isEmployee ? employeeUnmet(input, lawOn) : civilUnmet(input, age, lawOn)
  const words = isEmployee ? employeeWords(lawOn) : civilWords(lawOn)
  return { age, eligible: unmet.length === 0, failed: unmet.map((one) => words[one]) }
}

const shared = (input: Fields) => ({
  fitsPost: input.flagOr('major_fits_post', true),
  multiple: input.number('commitment_multiple'),
})

const employeeUnmet = (input: Fields, lawOn: PlainDate): readonly Unmet[] =>
  unmetForEmployee({ ...shared(input), isOnProbation: input.flagOr('on_probation', false) }, lawOn).value

function civilUnmet(input: Fields, age: number, lawOn: PlainDate): readonly Unmet[] {
  const grades = input.some('last_two_years', (item, name) => item.text(name))
  const one = {
    ...shared(input),
    age,
    isFirst: input.flagOr('first_postgrad', true),
    years: input.number(input.has('years_excl_probation') ? 'years_excl_probation' : 'years_of_service'),
    hasTwoGoodYears: grades.length >= 2 && grades.every((grade) => grade === 'HTTNV' || grade === 'HTXSNV'),
  }
  return unmetForPostgraduate(one, lawOn).value
}
