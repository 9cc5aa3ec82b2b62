import type { CountedReason, DisciplineForm, Setback, Stretch, UncountedReason } from '#law/pay/held-step.ts'
import { plainDate, type PlainDate } from '#lib/date.ts'
import type { Fields } from './fields.ts'
import { fold } from './words.ts'

const forms: Readonly<Record<string, DisciplineForm>> = {
  'khien trach': 'reprimand',
  'canh cao': 'warning',
  'giang chuc': 'demotion',
  'cach chuc': 'removal',
}

const uncounted: Readonly<Record<string, UncountedReason>> = {
  'nghi khong luong': 'unpaid-leave',
  'nghi khong huong luong': 'unpaid-leave',
  'nghi viec rieng khong luong': 'unpaid-leave',
  'nghi viec rieng khong huong luong': 'unpaid-leave',
  'qua han di hoc': 'overstay',
  'di hoc qua han': 'overstay',
  'qua han cong tac': 'overstay',
  'qua thoi han di hoc': 'overstay',
  'qua han': 'overstay',
  'qua han o nuoc ngoai': 'overstay',
  'dinh chi': 'suspension',
  'tam dinh chi': 'suspension',
  'dinh chi cong tac': 'suspension',
  'tam dinh chi cong tac': 'suspension',
  'tam giam': 'custody',
  'tam giu': 'custody',
  'tam giu tam giam': 'custody',
  'tap su': 'probation',
  'dao ngu': 'desertion',
  'an treo': 'suspended-sentence',
  'thu thach an treo': 'suspended-sentence',
  'nghi cho huu': 'awaiting-retirement',
  'nghi cho tuoi huu': 'awaiting-retirement',
  'nghi cho du tuoi nghi huu': 'awaiting-retirement',
  'khong lam viec khac': 'other-absence',
  'khong lam viec': 'other-absence',
}

const counted: Readonly<Record<string, CountedReason>> = {
  'nghi phep': 'paid-leave',
  'nghi co luong': 'paid-leave',
  'nghi huong nguyen luong': 'paid-leave',
  'thai san': 'maternity',
  'nghi thai san': 'maternity',
  'om dau': 'sick',
  'nghi om': 'sick',
  'nghi om dau': 'sick',
  'tai nan': 'sick',
  'tai nan lao dong': 'sick',
  'di hoc': 'sent-on-duty',
  'cu di hoc': 'sent-on-duty',
  'di hoc co luong': 'sent-on-duty',
  'cu di cong tac': 'sent-on-duty',
  'di cong tac': 'sent-on-duty',
  'biet phai': 'sent-on-duty',
  'chuyen gia': 'sent-on-duty',
  'phu nhan phu quan': 'sent-on-duty',
  'nghia vu quan su': 'military',
  'tai ngu': 'military',
}

const failedYear = new Set([
  'khong hoan thanh nhiem vu',
  'khong hoan thanh',
  'khtnv',
  'xep loai khong hoan thanh nhiem vu',
])
const discipline = new Set(['ky luat', 'ky luat hanh chinh', 'ky luat dang'])

/** Events as practice words name them; one later cleared (`minh_oan`) never was. */
export const readSetbacks = (input: Fields): readonly Setback[] =>
  withoutPartyDoubles(
    input.objects('events').filter((event) => !event.flagOr('minh_oan', event.flagOr('cleared', false))),
  ).flatMap(readSetback)

/** Bị kỷ luật cả về Đảng và hành chính vì một hành vi: the administrative one counts. */
function withoutPartyDoubles(events: readonly Fields[]): readonly Fields[] {
  const conduct = (event: Fields) => event.textOr('conduct', undefined)
  const administrative = events
    .filter((event) => isA(event, 'ky luat') || isA(event, 'ky luat hanh chinh'))
    .map(conduct)
  return events.filter(
    (event) => !isA(event, 'ky luat dang') || conduct(event) === undefined || !administrative.includes(conduct(event)),
  )
}

const isA = (event: Fields, kind: string) => fold(event.text('kind')) === kind

function readSetback(event: Fields): readonly Setback[] {
  const kind = fold(event.text('kind'))
  const conduct = event.textOr('conduct', undefined)
  const because = conduct === undefined ? {} : { conduct }
  if (discipline.has(kind)) {
    const form =
      forms[fold(event.text('form'))] ?? event.fail('form', `chưa biết hình thức kỷ luật “${event.text('form')}”`)
    return [{ kind: 'discipline', form, on: readDay(event), ...because }]
  }
  if (failedYear.has(kind)) return readYears(event).map((year) => ({ kind: 'failed-year', year, ...because }))
  const lost = uncounted[kind]
  if (lost !== undefined) return [{ kind: 'uncounted', reason: lost, ...readStretch(event), ...because }]
  const kept = counted[kind]
  if (kept !== undefined) return [{ kind: 'counted', reason: kept, ...readStretch(event) }]
  return event.fail('kind', `chưa biết loại sự việc “${event.text('kind')}”`)
}

/** A discipline with only its year stands at the year's end. */
function readDay(event: Fields): PlainDate {
  const name = ['date', 'on', 'from', 'decision_date'].find((field) => event.has(field))
  if (name !== undefined) return event.date(name)
  const year = event.has('year') ? event.whole('year', { min: 1950, max: 2100 }) : event.fail('date', 'thiếu')
  return plainDate(year, 12, 31)!
}

function readYears(event: Fields): readonly number[] {
  const range = { min: 1950, max: 2100 }
  if (event.has('years')) return event.each('years', (item, name) => item.whole(name, range))
  if (event.has('year')) return [event.whole('year', range)]
  return event.has('date') ? [Number(event.date('date').slice(0, 4))] : event.fail('year', 'thiếu')
}

function readStretch(event: Fields): Stretch {
  if (event.has('from') || event.has('to')) {
    const [from, to] = [event.date('from'), event.date('to')]
    return from <= to ? { from, to } : event.fail('to', 'trước ngày bắt đầu')
  }
  const days = event.wholeOr('extra_working_days', event.wholeOr('working_days', 0))
  if (!event.has('months') && days === 0) event.fail('months', 'thiếu')
  return { months: event.wholeOr('months', 0), extraWorkingDays: days }
}
