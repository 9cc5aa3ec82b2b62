import assert from 'node:assert/strict'
import { glob } from 'node:fs/promises'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { agencyChoices } from './choices.ts'
import { type AgencyChoices, type Choice, chosen } from './kit/choice.ts'
import { dayInLieu } from './pay/overtime-day.ts'

const isChoice = (value: unknown): value is Choice =>
  typeof value === 'object' && value !== null && 'options' in value && 'default' in value && 'note' in value

test('every choice of the law is listed once, each with a default among its options', async () => {
  const found = new Set<Choice>()
  for await (const file of glob('src/law/**/*.ts', { exclude: ['**/*.test.ts'] }))
    for (const value of Object.values<unknown>(await import(resolve(file)))) if (isChoice(value)) found.add(value)
  const names = (all: Iterable<Choice>) => [...all].map(({ name }) => name).toSorted()
  assert.deepEqual(names(agencyChoices), names(found))
  assert.equal(new Set(names(found)).size, found.size)
  assert.equal(new Set(agencyChoices.map(({ label }) => label)).size, found.size)
  for (const { name, options, default: usual } of found) assert.ok(Object.hasOwn(options, usual), name)
})

type Row = readonly [situation: string, AgencyChoices, says: string]

const way = 'Làm thêm giờ vào ngày nghỉ bù, ngày nghỉ hoán đổi'
const { name } = dayInLieu
const basis = 'Quy chế chi tiêu nội bộ số 5/QC-UBND'

// prettier-ignore
const table: readonly Row[] = [
  ['cơ quan chưa chọn', {}, `Theo lựa chọn mặc định: ${way} – như ngày nghỉ hằng tuần`],
  ['chọn cách khác', { [name]: 'holiday' }, `Theo lựa chọn của cơ quan: ${way} – như ngày lễ`],
  ['chọn đúng cách mặc định', { [name]: 'weekly-rest' }, `Theo lựa chọn của cơ quan: ${way} – như ngày nghỉ hằng tuần`],
  ['chọn theo quy chế, từ một ngày', { [name]: { option: 'holiday', from: '2026-11-01', basis } },
    `Theo lựa chọn của cơ quan: ${way} – như ngày lễ, áp dụng từ 01/11/2026, ${basis}`],
]

for (const [situation, choices, says] of table)
  test(`lựa chọn của cơ quan: ${situation}`, () => assert.equal(chosen(dayInLieu, choices).says, says))

test('what is no option is refused', () => {
  assert.throws(() => chosen(dayInLieu, { [name]: 'toString' }), { name: 'Refusal' })
})
