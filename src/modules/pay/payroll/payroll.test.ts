import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { readWorkbook } from '#sheets/read.ts'
import { moneyParts } from './slip-shape.ts'

let t: TestAgency
let officer: Client
let signer: Client
let unit: string
let other: string

before(async () => {
  t = await testAgency({ today: '2026-11-23' })
  officer = await t.as('officer')
  signer = await t.as('signer')
  unit = await t.unit('Phòng Văn hóa')
  other = await t.unit('Phòng Kinh tế')
})
after(() => t.close())

const reason = 'Theo hồ sơ'
const step = { rank: '01.003', step: 3, coefficient: '3.00', stepSince: '2024-05-01' } as const
const ok = async (answer: ReturnType<Client['post']>) => {
  const { status, body } = await answer
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
const sheet = (month: string, query = '') => ok(officer.get(`/api/pay/sheet?month=${month}${query}`))
type Row = {
  personId: string
  money: Record<string, number | null>
  arrears: { net: number } | null
  changes: string[]
} & Record<string, any> // oxlint-disable-line typescript/no-explicit-any
const rowOf = async (id: string, month: string): Promise<Row> =>
  (await sheet(month)).rows.find((row: Row) => row.personId === id)
const grant = (id: string, body: object) =>
  officer.post(`/api/people/${id}/allowances`, { basis: '12/QĐ-UBND', from: '2026-01-01', reason, ...body })
test('a month is reckoned line by line, and its totals are the sums of the rounded lines', async () => {
  const id = await t.person({ name: 'Trần Thị Lương', unitId: unit, ...step })
  await t.person({ name: 'Lê Văn Thu', unitId: other, ...step, step: 4, coefficient: '3.33' })
  await ok(grant(id, { kind: 'office', rate: '0.25', post: 'commune/head' }))
  await ok(grant(id, { kind: 'responsibility', place: 'Thủ quỹ', rate: '0,1' }))
  await ok(grant(id, { kind: 'fixed', place: 'Hỗ trợ đi lại', amount: 500_000 }))
  await ok(officer.post(`/api/people/${id}/dependants`, { people: 1, from: '2026-01-01', reason }))
  const { money, coefficients, dependants } = await rowOf(id, '2026-08-01')
  assert.deepEqual(
    [money.salary, money.office, money.civilService, money.other],
    [7_590_000, 632_500, 2_055_625, 753_000],
  )
  assert.equal(money.gross, 7_590_000 + 632_500 + 2_055_625 + 753_000)
  assert.equal(money.pension, 657_800, '8% of 3,25 × 2.530.000')
  assert.equal(money.health, 123_338, '1,5%, rounded once')
  assert.deepEqual([money.unemployment, money.tax, dependants], [0, 0, 1])
  assert.equal(coefficients.total, '4.1625')
  const { rows, units, total } = await sheet('2026-08-01')
  for (const part of moneyParts) {
    const sum = (of: readonly Row[]) => of.reduce((all, row) => all + (row.money[part] ?? 0), 0)
    assert.equal(total.sums[part], sum(rows), part)
    for (const one of units)
      assert.equal(one.sums[part], sum(rows.filter((row: Row) => row['unitId'] === one.unitId)), part)
  }
  assert.deepEqual(units.map(({ unitName }: { unitName: string }) => unitName).toSorted(), [
    'Phòng Kinh tế',
    'Phòng Văn hóa',
  ])
})

test('each amount opens its finding, and the workbook and the paper hold what the screen shows', async () => {
  const { rows, total } = await sheet('2026-08-01')
  const { personId } = rows.find(({ fullName }: Row) => fullName === 'Trần Thị Lương')
  const says = async (part: string) =>
    (await ok(officer.get(`/api/people/${personId}/pay/why?month=2026-08-01&part=${part}`))).says
  assert.match(await says('salary'), /^Lương: 7\.590\.000 đồng = 3,?0* × 2\.530\.000/)
  assert.match(await says('office'), /Phụ cấp chức vụ: 632\.500/)
  assert.match(await says('other'), /Gồm 2 khoản/)
  assert.match(await says('pension'), /Bảo hiểm xã hội 8%/)
  assert.match(await says('health'), /Bảo hiểm y tế 1,5%/)
  assert.match(await says('tax'), /Thuế thu nhập cá nhân/)
  assert.match(await says('net'), /thực lĩnh/)
  const file = await officer.get('/api/pay/sheet/export?month=2026-08-01')
  const text = JSON.stringify(await readWorkbook(file.raw))
  assert.ok(text.includes(String(total.payable)) && text.includes('7590000'))
  const paper = await officer.get('/api/pay/sheet.pdf?month=2026-08-01')
  assert.equal(paper.raw.subarray(0, 5).toString(), '%PDF-')
})

test('what the law of the day does not have is refused with its grounds', async () => {
  const id = await t.person({ name: 'Ngô Văn Phụ', unitId: unit, ...step })
  const refusal = async (body: object) => {
    const answer = await grant(id, body)
    assert.equal(answer.status, 422, JSON.stringify(answer.body))
    return answer.body
  }
  const area = await refusal({ kind: 'area', rate: '0.6' })
  assert.match(area.says, /khu vực không có mức 0,6/)
  assert.ok(area.because.length > 0 && area.fields.rate)
  assert.match(
    (await refusal({ kind: 'office', rate: '0.35', post: 'commune/head' })).says,
    /hệ số 0,25, không phải 0,35/,
  )
  assert.ok((await refusal({ kind: 'fixed', place: '', amount: 5 })).fields.place)
  await ok(
    officer.post(`/api/units/${unit}/workplace`, {
      region: 'largest-cities',
      area: null,
      publicService: false,
      basis: '7/NQ',
      from: '2026-01-01',
      reason,
    }),
  )
  await ok(grant(id, { kind: 'office', rate: '0.35', post: 'commune/head' }))
  const mentor = await grant(id, { kind: 'mentor', rate: '0.3', from: '2026-08-01' })
  assert.deepEqual(
    [mentor.status, mentor.body.says],
    [409, 'Chưa có quy định về “Phụ cấp hướng dẫn tập sự” tại ngày 01/08/2026'],
  )
  await ok(grant(id, { kind: 'mentor', rate: '0.3', from: '2026-01-01', until: '2026-07-01' }))
})

test('who cannot be reckoned is listed with the reason, never as zero', async () => {
  const id = await t.person({ name: 'Vũ Thị Lạ', unitId: unit, ...step, coefficient: '3.05' })
  const { missing, money, payable } = await rowOf(id, '2026-08-01')
  assert.match(missing, /Hệ số 3,05 không khớp ngạch 01.003/)
  assert.deepEqual([money.gross, money.net, payable], [null, null, null])
  const old = await rowOf(id, '2018-04-01')
  assert.match(old.missing, /bậc lương|Hệ số/)
  await ok(
    officer.post(`/api/people/${id}/steps`, {
      rank: '01.003',
      step: 3,
      from: '2024-05-01',
      countedFrom: '2024-05-01',
      reason,
      replaces: null,
    }),
  )
  assert.equal((await rowOf(id, '2026-08-01')).missing, null)
})

test('a month without rates of insurance is reckoned as far as it goes, and says so', async () => {
  const { rows } = await sheet('2018-04-01')
  for (const row of rows) assert.ok(row.money.net === null && row.missing, JSON.stringify(row.missing))
})

test('a change within a month: the named choice is said', async () => {
  const id = await t.person({ name: 'Đỗ Văn Giữa', unitId: other, ...step })
  await ok(
    officer.post(`/api/people/${id}/steps`, {
      rank: '01.003',
      step: 4,
      from: '2026-08-16',
      countedFrom: '2026-08-16',
      reason,
      replaces: null,
    }),
  )
  const row = await rowOf(id, '2026-08-01')
  assert.equal(row.money.salary, 8_424_900)
  assert.match(row['notes'].join(), /Có thay đổi giữa tháng: tính cả tháng theo mức đang có ngày cuối tháng/)
  assert.deepEqual((await rowOf(id, '2026-09-01')).changes, [])
  assert.ok(row.changes.includes('Hệ số lương 3,00 → 3,33'))
})

test('unpaid leave of fourteen days or more: those days are not paid, and nothing is insured', async () => {
  const id = await t.person({ name: 'Bùi Thị Nghỉ', unitId: other, ...step })
  await ok(
    officer.post(`/api/people/${id}/absences`, {
      kind: 'unpaid-leave',
      from: '2026-08-03',
      until: '2026-08-22',
      note: null,
      reason,
    }),
  )
  const { money } = await rowOf(id, '2026-08-01')
  assert.equal(money.unpaid, -Math.round(((7_590_000 + 1_897_500) * 15) / 22))
  assert.deepEqual([money.pension, money.health], [0, 0])
  const arrested = await t.person({ name: 'Cao Văn Đình', unitId: other, ...step })
  await ok(
    officer.post(`/api/people/${arrested}/absences`, {
      kind: 'suspension',
      from: '2026-08-03',
      until: '2026-08-24',
      note: null,
      reason,
    }),
  )
  assert.match((await rowOf(arrested, '2026-08-01'))['missing'], /tạm đình chỉ công tác/)
})

test('an allowance is granted and ended by decisions for several people, and a revocation restores what was', async () => {
  const ids = [
    await t.person({ name: 'Hà Một', unitId: unit, ...step }),
    await t.person({ name: 'Hà Hai', unitId: unit, ...step }),
  ]
  const decide = async (kind: string, terms: object) => {
    const { id } = await ok(officer.post('/api/decisions', { kind, personIds: ids, by: '2026-11-23', terms }))
    await ok(officer.post(`/api/decisions/${id}/submit`, { version: 1 }))
    await ok(signer.post(`/api/decisions/${id}/sign`, { version: 2 }))
    return id
  }
  const terms = { kind: 'hazard', rate: '0.2', basis: '3/TTr', from: '2026-09-01' }
  const wrong = await officer.post('/api/decisions', {
    kind: 'allowance',
    personIds: ids,
    by: '2026-11-23',
    terms: { ...terms, rate: '0.25' },
  })
  assert.equal(wrong.status, 422)
  await decide('allowance', terms)
  assert.equal((await rowOf(ids[0]!, '2026-09-01')).money.other, 506_000)
  assert.equal((await rowOf(ids[0]!, '2026-08-01')).money.other, 0)
  const ended = await decide('allowance-end', { kind: 'hazard', from: '2026-10-01', basis: '4/TTr' })
  assert.equal((await rowOf(ids[1]!, '2026-10-01')).money.other, 0)
  assert.equal((await rowOf(ids[1]!, '2026-09-01')).money.other, 506_000)
  const { id } = await ok(officer.post(`/api/decisions/${ended}/revocation`, { reason }))
  await ok(officer.post(`/api/decisions/${id}/submit`, { version: 1 }))
  await ok(signer.post(`/api/decisions/${id}/sign`, { version: 2 }))
  assert.equal((await rowOf(ids[1]!, '2026-10-01')).money.other, 506_000)
})
