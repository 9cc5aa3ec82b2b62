import { disciplineWait, type PartyDiscipline } from '#law/appointments/discipline-wait.ts'
import { firstAge, type Office } from '#law/appointments/first-age.ts'
import { fullTerm, reachesRetirementAge } from '#law/appointments/full-term.ts'
import { priorPost, priorPostMonths } from '#law/appointments/prior-post.ts'
import { stepVote } from '#law/appointments/step-vote.ts'
import { wholeMonths } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'
import { sexWords } from './people-words.ts'

export const ageTopic: Topic = (input, lawOn): Answer => {
  const years = readYears(input)
  const isFirst = input.flagOr('first_time', true)
  const { maxAge, isEligible } = firstAge(readOffice(input), input.one('sex', sexWords), years, lawOn).value
  if (isEligible === null)
    return { age_years: years, age_45_rule_applies: false, use_rule: 'enough_months_for_full_term' }
  if (!isFirst) return { age_years: years, max_age: null, eligible: true }
  return { age_years: years, max_age: maxAge, eligible: isEligible, age_45_rule_applies: maxAge === 45 }
}

const readYears = (input: Fields) =>
  input.has('age')
    ? input.whole('age', { min: 15, max: 100 })
    : Math.floor(wholeMonths(input.date('dob'), input.date('on')) / 12)

function readOffice(input: Fields): Office {
  const words = fold(input.text('post'))
  const isHead = /^(pho |truong |pho truong |truong, pho truong |truong\/pho )phong\b/.test(words)
  const isDistrict = /\b(huyen|quan|thi xa|thanh pho)\b/.test(words) && !/\b(so|tinh|bo|cuc)\b/.test(words)
  return isHead && isDistrict ? 'district-department' : 'other'
}

export const fullTermTopic: Topic = (input, lawOn): Answer => {
  const retires = reachesRetirementAge(input.one('sex', sexWords), input.date('dob'), lawOn)
  const term = fullTerm(retires, input.date('proposal_received'), lawOn, input.wholeOr('term_months', undefined))
  return {
    reaches_retirement_age: retires.value,
    months_left: term.value.monthsLeft,
    eligible: term.value.isEligible,
    special_case_possible: !term.value.isEligible,
  }
}

export const priorPostTopic: Topic = (input, lawOn): Answer => {
  const spells = input.each('equivalent_post_spells_months', (item, name) => item.number(name))
  const { months, isEnough } = priorPost(spells, input.flagOr('first_appointment', false), lawOn).value
  return { accumulated_months: months, min_months: priorPostMonths.valueOn(lawOn), ok: isEnough }
}

const disciplineWords: Readonly<Record<string, PartyDiscipline>> = {
  'khiển trách': 'reprimand',
  'cảnh cáo': 'warning',
  'cảnh cáo không bị cách chức': 'warning',
  'cách chức': 'removal',
}

export const disciplineWaitTopic: Topic = (input, lawOn): Answer => {
  const [decided, on] = [input.date('decided'), input.date('on')]
  const wait = disciplineWait(input.one('party_discipline', disciplineWords), decided, on, lawOn).value
  return {
    wait_months: wait.months,
    elapsed_full_months: wholeMonths(decided, on),
    blocked: wait.isBlocked,
    free_from: wait.freeFrom,
  }
}

export const stepVoteTopic: Topic = (input, lawOn): Answer => {
  const summoned = input.whole('summoned', { min: 1 })
  const present = input.whole('present', { max: summoned })
  const ballots = input
    .objects('candidates')
    .map((one) => ({ id: one.text('id'), votes: one.whole('votes', { max: present }) }))
  if (ballots.length === 0) input.fail('candidates', 'thiếu')
  const { quorum, forward, isStopped } = stepVote(summoned, present, ballots, lawOn).value
  return { quorum, forward, stop: isStopped }
}
