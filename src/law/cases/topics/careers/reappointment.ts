import { extensionVote, type VoteResult } from '#law/appointments/extension-vote.ts'
import { reachesRetirementAge } from '#law/appointments/full-term.ts'
import { type Regime, reappointmentNotice, reappointmentNotices } from '#law/appointments/reappointment-notice.ts'
import { reappointmentPath, type ReappointmentPath } from '#law/appointments/reappointment-path.ts'
import { rotation, rotationMonths } from '#law/appointments/rotation.ts'
import { type WorkCalendar, workCalendar } from '#law/calendar/work-calendar.ts'
import { addMonths, daysBetween } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { sexWords } from './people-words.ts'

const regimes: Readonly<Record<string, Regime>> = {
  state: 'state',
  party: 'party',
  vc: 'public-employee',
  public_employee: 'public-employee',
}

export const noticeTopic: Topic = (input, lawOn): Answer => {
  const regime = input.one('regime', regimes)
  const expiry = addMonths(input.date('appointment_effective'), 12 * input.number('term_years'))
  return {
    term_expiry: expiry,
    notice_latest: reappointmentNotice(regime, expiry, readCalendar(input), lawOn).value,
    unit: reappointmentNotices[regime].valueOn(lawOn).unit.replace('-', '_'),
  }
}

const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed']

/** The days off that a case gives, else the calendar of the law. */
function readCalendar(input: Fields): WorkCalendar {
  if (!input.has('non_working_days')) return workCalendar
  const off = new Set(input.each('non_working_days', (item, name) => item.date(name)))
  const weekend = input.has('weekend') ? input.each('weekend', (item, name) => item.text(name)) : ['Sat', 'Sun']
  return (day) => !off.has(day) && !weekend.includes(weekdays[((daysBetween('1970-01-01', day) % 7) + 7) % 7]!)
}

const pathWords: Readonly<Record<ReappointmentPath, string>> = {
  extend: 'extension_to_retirement_not_reappointment',
  'reappoint-to-retirement': 'reappointment_to_retirement',
  reappoint: 'reappointment',
}

export const pathTopic: Topic = (input, lawOn): Answer => {
  const retires = reachesRetirementAge(input.one('sex', sexWords), input.date('dob'), lawOn)
  const staff = /viên chức|^vc$/i.test(input.textOr('subject', '')) ? 'public-employee' : 'civil-servant'
  const { monthsLeft, path } = reappointmentPath(staff, retires, input.date('term_expiry'), lawOn).value
  return { reaches_retirement_age: retires.value, months_left_after_term: monthsLeft, path: pathWords[path] }
}

const voteWords: Readonly<Record<VoteResult, string>> = {
  passed: 'approved',
  'head-decides': 'head_decides_and_reports',
  failed: 'not_approved',
}

export const extensionVoteTopic: Topic = (input, lawOn): Answer => {
  const members = input.whole('leadership_members', { min: 1 })
  const { percent, result } = extensionVote(members, input.whole('agree', { max: members }), lawOn).value
  return { ratio: `${percent}%`, result: voteWords[result] }
}

export const rotationTopic: Topic = (input, lawOn): Answer => {
  const { served, completeOn, isComplete } = rotation(input.date('rotation_start'), input.date('on'), lawOn).value
  return { min_months: rotationMonths.valueOn(lawOn), served, complete: isComplete, complete_on: completeOn }
}
