import assert from 'node:assert/strict'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { runCase } from '#law/cases/run.ts'
import { topics } from '#law/cases/topics/index.ts'
import { lawCheck } from './law.ts'

type Given = {
  id: string
  topic: string
  law_as_of: string
  input: Record<string, unknown>
  expected: Record<string, unknown>
}

const fixture = async (name: string) =>
  JSON.parse(await readFile(`test/fixtures/law/${name}-cases.json`, 'utf8')) as Given[]
const given = [...(await fixture('pay')), ...(await fixture('deadlines')), ...(await fixture('careers'))]
const covered = given.filter(({ topic }) => Object.hasOwn(topics, topic))

test('the worked cases cover every topic we claim', () => {
  assert.deepEqual(new Set(covered.map(({ topic }) => topic)), new Set(Object.keys(topics)))
})

for (const [index, one] of covered.entries()) {
  test(`ca ${one.id} (${one.topic})`, () => {
    const { mismatches, problem } = runCase(one, index)
    assert.deepEqual({ mismatches, problem }, { mismatches: [], problem: undefined })
  })
}

async function check(content: unknown, ...flags: string[]) {
  const file = join(await mkdtemp(join(tmpdir(), 'law-')), 'cases.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  const lines: string[] = []
  const code = await lawCheck([file, ...flags], (line) => lines.push(line.replace(file, 'FILE')))
  return { code, lines }
}

const raise = given.find(({ id }) => id === 'DIS-02')!
const changed = (input: object, rest: object = {}) => ({ ...raise, ...rest, input: { ...raise.input, ...input } })

test('law check: a case that passes, and one that does not', async () => {
  const wrong = {
    ...raise,
    id: 'SAI',
    expected: { ...raise.expected, due_date: '2023-12-01', reason: 'chữ cho người đọc' },
  }
  assert.deepEqual(await check([raise, wrong]), {
    code: 1,
    lines: ['FILE  SAI  due_date: cần "2023-12-01", tính được "2023-09-01"', '1 passed, 1 failed'],
  })
  assert.deepEqual(await check([raise]), { code: 0, lines: ['1 passed, 0 failed'] })
})

// prettier-ignore
const broken: readonly (readonly [string, object, line: string])[] = [
  ['unknown topic',            { ...raise, topic: 'gi_do' },                        'topic: chưa biết chủ đề “gi_do”'],
  ['missing value',            changed({ step_held_since: undefined }),             'input.step_held_since: thiếu'],
  ['a day that never was',     changed({ step_held_since: '2023-02-30' }),          'input.step_held_since: không phải một ngày có thật: "2023-02-30"'],
  ['a step that is not there', changed({ step: 10 }),                               'input.step: ngoài khoảng cho phép: 10'],
  ['step and coefficient',     changed({ coefficient: 3 }),                         'input.coefficient: không khớp bậc 2 của A1: 3.00'],
  ['an unknown scale',         changed({ group: 'Z9' }),                            'input.group: chưa biết bảng lương “Z9”'],
  ['an unknown event',         changed({ events: [{ kind: 'bay_len_trang' }] }),    'input.events[0].kind: chưa biết loại sự việc “bay_len_trang”'],
  ['an unknown form',          changed({ events: [{ kind: 'ky_luat', form: 'phat_roi', date: '2022-01-01' }] }), 'input.events[0].form: chưa biết hình thức kỷ luật “phat_roi”'],
  ['half a month',             changed({ events: [{ kind: 'tam_giam', months: 1.5 }] }), 'input.events[0].months: phải là số nguyên, nhận được 1.5'],
  ['who was disciplined',      changed({ subject: undefined }),                     'input.subject: thiếu'],
  ['a day before every era',   { ...raise, law_as_of: '1990-01-01' },               'law_as_of: Chưa có quy định về “Bảng lương Loại A1” tại ngày 01/01/1990'],
  ['no day of law',            { ...raise, law_as_of: undefined },                  'law_as_of: thiếu'],
  ['no input',                 { ...raise, input: undefined },                      'input: thiếu'],
  ['an input that is a list',  { ...raise, input: [] },                             'input: phải là một đối tượng'],
  ['nothing expected',         { ...raise, expected: undefined },                   'expected: phải là một đối tượng'],
  ['words for a number',       changed({ step: 'ba' }),                             'input.step: phải là số, nhận được "ba"'],
  ['less than nothing',        changed({ step: -1 }),                               'input.step: ngoài khoảng cho phép: -1'],
  ['more months than a life',  changed({ events: [{ kind: 'tam_giam', months: 99999 }] }), 'input.events[0].months: ngoài khoảng cho phép: 99999'],
  ['an empty word',            changed({ group: '  ' }),                            'input.group: để trống'],
  ['null for a day',           changed({ step_held_since: null }),                  'input.step_held_since: thiếu'],
  ['a date of the input before every era', { ...raise, topic: 'base_salary_lookup', input: { dates: ['2026-01-01', '1990-05-05'] } }, 'input.dates[1]: Chưa có quy định về “Mức lương cơ sở” tại ngày 05/05/1990'],
]

for (const [what, one, line] of broken) {
  test(`law check names ${what}, and runs the other cases`, async () => {
    const { code, lines } = await check([one, raise])
    assert.deepEqual(lines, [`FILE  DIS-02  ${line}`, '1 passed, 1 failed'])
    assert.equal(code, 1)
  })
}

test('law check: nothing could be read', async () => {
  assert.deepEqual(await check('{ không phải'), {
    code: 2,
    lines: ['FILE  -  -: không phải JSON', '0 passed, 1 failed'],
  })
  for (const nothing of [{ a: 1 }, [], { cases: [] }, 'null', '"chữ"', '7', '   ', '[{"id": NaN}]'])
    assert.equal((await check(nothing)).code, 2, JSON.stringify(nothing))
  for (const args of [['/không/có/tệp'], [tmpdir()], [], ['--gì'], ['--help', '--gì']])
    assert.equal(await lawCheck(args, () => {}), 2, args.join(' '))
  assert.equal(await lawCheck(['--help'], () => {}), 0)
})

test('law check: a file that cannot be read is named, and the others still run', async () => {
  const lines: string[] = []
  const good = join(await mkdtemp(join(tmpdir(), 'law-')), 'tốt.json')
  await writeFile(good, `\uFEFF${JSON.stringify(raise)}`)
  assert.equal(await lawCheck(['/không/có.json', tmpdir(), good], (line) => lines.push(line)), 1)
  assert.deepEqual(lines, [
    '/không/có.json  -  -: không tìm thấy tệp',
    `${tmpdir()}  -  -: là một thư mục, hãy chỉ từng tệp`,
    '1 passed, 2 failed',
  ])
})

test('law check --json', async () => {
  const { code, lines } = await check({ cases: [raise] }, '--json')
  assert.equal(code, 0)
  assert.equal((JSON.parse(lines.join('')) as { passed: number }).passed, 1)
})

test('events in the words of practice', () => {
  const due = (event: object, subject = 'cong_chuc') =>
    runCase(changed({ subject, events: [event] }, { expected: { due_date: '?' } }), 0).mismatches[0]?.got
  assert.equal(due({ kind: 'nghi_khong_luong', from: '2021-01-01', to: '2021-02-28' }), '2023-08-01')
  assert.equal(due({ kind: 'Tạm đình chỉ', months: 1, extra_working_days: 10 }), '2023-07-01')
  assert.equal(due({ kind: 'tam_giam', months: 1, extra_working_days: 11 }), '2023-08-01')
  assert.equal(due({ kind: 'qua_han_di_hoc', months: 4 }), '2023-10-01')
  assert.equal(due({ kind: 'nghia_vu_quan_su', months: 18 }), '2023-06-01')
  assert.equal(due({ kind: 'om_dau', months: 7 }), '2023-07-01')
  assert.equal(due({ kind: 'ky_luat', form: 'khien_trach', date: '2022-03-01', minh_oan: true }), '2023-06-01')
  assert.equal(due({ kind: 'ky_luat_dang', form: 'canh_cao', date: '2022-03-01' }, 'vien_chuc'), '2023-12-01')
})
