import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { instruments as named } from './library-instruments.ts'
import { parameterProblems, ruleProblems } from './library-problems.ts'
import {
  allParameters,
  changes,
  changesOn,
  inForceOn,
  loadSubject,
  loadSubjects,
  rulesOn,
  unchecked,
} from './library.ts'
import { cite } from './kit/citation.ts'
import { finding } from './kit/finding.ts'
import { type Parameter, parameter } from './kit/parameter.ts'
import type { Rule } from './kit/rule.ts'

const subjects = await loadSubjects()
const rules = subjects.flatMap((subject) => subject.rules)
const shelved = allParameters(subjects)
const lastDay = '2027-10-01'

for (const rule of rules) {
  test(`${rule.name}: answers at every quarter it covers, and refuses before`, () => {
    assert.deepEqual(ruleProblems(rule, lastDay), [])
    assert.ok(rule.title !== '' && rule.answers.endsWith('?') && rule.conditions.length > 0)
    for (const condition of rule.conditions) assert.match(condition, /^[\p{Lu}\d].*\.$/u)
  })
}

const raise = rules.find(({ name }) => name === 'meritRaise')!
const instrument = named[0]!
const era = (from: `${number}-${number}-${number}`, value: number | null) => ({
  from,
  value,
  cites: [cite(instrument, 'Điều 1', 'read')],
  checked: null,
})
const reading = (one: Parameter<number>): Rule => ({
  ...raise,
  parameters: [one],
  from: '2020-01-01',
  changes: [],
  sample: (lawOn) => finding(one.valueOn(lawOn), 'Trả lời'),
})

test('control: a gap, an overlap, a guess and a missing citation are found', () => {
  const whole = parameter('Đủ', [era('2020-01-01', 1), era('2022-01-01', 2)])
  assert.deepEqual([ruleProblems(reading(whole), lastDay), parameterProblems(whole)], [[], []])
  const gap = parameter('Trống', [era('2020-01-01', 1), era('2022-01-01', null), era('2022-05-15', 2)])
  assert.match(ruleProblems(reading(gap), lastDay).join(), /trống ngày 2022-01-01/)
  const brief = parameter('Trống ngắn', [era('2020-01-01', 1), era('2022-03-10', null), era('2022-03-20', 2)])
  const changed = { ...reading(brief), changes: [{ ...era('2022-03-20', 2), says: 'Đổi.' }] }
  assert.match(ruleProblems(changed, lastDay).join(), /trống ngày 2022-03-19/)
  assert.match(ruleProblems({ ...reading(whole), from: '2020-02-01' }, lastDay).join(), /vẫn trả lời ngày 2020-01-31/)
  assert.match(
    ruleProblems({ ...raise, until: '2099-01-01', sample: raise.sample, from: '2010-01-01' }, lastDay)[0]!,
    /trống/,
  )
  const overlap = parameter('Chồng', [era('2020-01-01', 1), era('2022-01-01', 2), era('2021-07-01', 3)])
  assert.match(parameterProblems(overlap).join(), /chồng lên/)
  const uncited = parameter('Thiếu', [{ ...era('2020-01-01', 1), cites: [] }])
  assert.match(parameterProblems(uncited).join(), /thiếu căn cứ/)
})

test('every exported parameter of the law is read by a rule of the catalogue', async () => {
  const known = new Set(shelved.map(({ parameter: one }) => one))
  const missing: string[] = []
  for await (const file of lawFiles())
    for (const [name, value] of Object.entries<unknown>(await import(resolve(file))))
      for (const one of parametersIn(value)) if (!known.has(one)) missing.push(`${file} ${name}: ${one.label}`)
  assert.deepEqual(missing, [])
})

/** A step of another rule, which a reader meets inside its explanation. */
const steps = new Set(
  `allotted assess beyondTopStepAsOf carriedOver choiceFinding concluded delayFinding gradedOn insuranceOf intellectualLevels lastDayToUse monthsDelayedFinding monthsRequired monthsServed monthlyTax
   overtimePercent probationStep quotaLeft reachesRetirementAge specialRaiseQuota teacherAllowanceAmount teachingMonths uncountedFinding
   unemploymentPay`
    .trim()
    .split(/\s+/),
)

test('every rule of the law is in the catalogue, under the name of its function', async () => {
  const names = new Set(rules.map(({ name }) => name))
  const [missing, functions] = [[] as string[], new Set<string>()]
  for await (const file of lawFiles()) {
    for (const name of Object.keys((await import(resolve(file))) as object)) functions.add(name)
    for (const name of findingsIn(await readFile(file, 'utf8')))
      if (!names.has(name) && !steps.has(name)) missing.push(`${file} ${name}`)
  }
  assert.deepEqual(missing, [])
  assert.deepEqual(
    [...names, ...steps].filter((name) => !functions.has(name)),
    [],
  )
})

test('names, addresses and subjects are told apart', async () => {
  for (const list of [rules.map(({ name }) => name), rules.map(({ title }) => title), shelved.map(({ id }) => id)])
    assert.deepEqual(list, [...new Set(list)])
  assert.equal((await loadSubject('pay'))?.title, 'Tiền lương và phụ cấp')
  assert.equal(await loadSubject('không có'), undefined)
})

test('what changed on a day, and what is in force on it', () => {
  const days = changes(subjects).map(({ day }) => day)
  assert.deepEqual(days, days.toSorted())
  const baseSalary = (on: '2026-06-30' | '2026-07-01') =>
    inForceOn(subjects, on).find(({ id }) => id === 'muc-luong-co-so')?.era.value
  assert.deepEqual([baseSalary('2026-06-30'), baseSalary('2026-07-01')], [2_340_000, 2_530_000])
  assert.ok(changesOn(subjects, '2026-07-01').some(({ says }) => says === 'Mức lương cơ sở: 2.530.000 từ 01/07/2026'))
  assert.deepEqual(changesOn(subjects, '2026-07-02'), [])
  const names = (on: '2026-06-30' | '2026-07-01') => rulesOn(subjects, on).map(({ name }) => name)
  assert.ok(names('2026-06-30').includes('probationEnd') && !names('2026-07-01').includes('probationEnd'))
  assert.equal(unchecked(subjects).length, shelved.flatMap(({ parameter: { eras } }) => eras).length)
})

function lawFiles() {
  return glob('src/law/*/*.ts', { exclude: ['**/*.test.ts', 'src/law/{kit,cases}/**'] })
}

function parametersIn(value: unknown): readonly Parameter<unknown>[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  if ('eras' in value) return [value as Parameter<unknown>]
  return [...(value instanceof Map ? value.values() : Object.values(value))].flatMap(parametersIn)
}

/** Names of the exported functions whose heading says that they return a finding. */
const findingsIn = (text: string): readonly string[] =>
  text
    .split(/^export (?=function |const )/m)
    .slice(1)
    .map((part) => part.split(/\{$|=>/m)[0]!)
    .filter((heading) => /\): Finding<[^\n]*$/.test(heading.trim()))
    .map((heading) => /^(?:function|const) (\w+)/.exec(heading)![1]!)
