import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assertFacts, end, openSource } from '#db/history.ts'
import { readWorkbook } from '#sheets/read.ts'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import type { Item } from '../../decisions/model.ts'
import { earlyRaiseDecision } from './decision.ts'
import type { EarlyStep } from './early-step.ts'
import { ensureWithinQuota } from './guard.ts'

type Row = { personId: string; fullName: string; state: string; says: string; months: number | null; on: string | null }

let t: TestAgency
let officer: Client
let signer: Client
before(async () => {
  t = await testAgency({ today: '2026-11-23' })
  officer = await t.as('officer')
  signer = await t.as('signer')
})
after(() => t.close())

async function unitOf(quota: number, name = 'Trường học') {
  const id = await t.unit(name)
  const given = { 'civil-servant': quota, cadre: null, 'public-employee': null, 'contract-worker': null }
  const body = { version: null, quota: given, from: '2020-01-01', reason: 'Giao biên chế' }
  const { status } = await (await t.as('administrator')).put(`/api/units/${id}/quotas`, body)
  assert.equal(status, 200)
  return id
}

const record = async (id: string, path: string, body: object) => {
  const { status, body: answer } = await officer.post(`/api/people/${id}/${path}`, { reason: 'Theo bản gốc', ...body })
  assert.equal(status, 200, JSON.stringify(answer))
}
const honour = (id: string, code: string, awardedOn = '2025-12-20') =>
  record(id, 'honours', { code, awardedOn, paper: '31/QĐ-UBND' })

/** Due for the regular raise on 01/03/2027, well graded, with a title. */
async function candidate(unitId: string, name: string, code: string | null = 'grassroots-fighter') {
  const id = await t.person({ name, unitId, stepSince: '2024-03-01' })
  for (const year of [2024, 2025]) await record(id, 'grades', { year, grade: 'good', conduct: null })
  if (code) await honour(id, code)
  return id
}

const listed = async (unitId: string): Promise<Row[]> =>
  (await officer.get(`/api/pay/early-raises?unitId=${unitId}`)).body.rows
const stateOf = async (unitId: string, id: string) => (await listed(unitId)).find((row) => row.personId === id)!
const draft = (personIds: string[], kind = 'early-raise', by = '2026-12-31') =>
  officer.post('/api/decisions', { kind, personIds, by })
async function submit(personIds: string[], kind?: string): Promise<string> {
  const { body, status } = await draft(personIds, kind)
  assert.equal(status, 200, JSON.stringify(body))
  assert.equal((await officer.post(`/api/decisions/${body.id}/submit`, { version: 1 })).status, 200)
  return body.id
}
const sign = (id: string) => signer.post(`/api/decisions/${id}/sign`, { version: 2 })
const currentStep = (personId: string) =>
  t.db
    .selectFrom('salary_step')
    .select(['step', 'coefficient', 'counted_from'])
    .where('person_id', '=', personId)
    .where((eb) => eb.fn('upper_inf', ['known']))
    .where((eb) => eb.fn('upper_inf', ['valid']))
    .executeTakeFirstOrThrow()

test('from evidence to a signed decision, the next year refused, and back by revoking', async () => {
  const unit = await unitOf(10)
  const id = await candidate(unit, 'Trần Thị Giỏi')
  assert.deepEqual(
    { ...(await stateOf(unit, id)), says: '', unitId: '', birthOn: '' },
    {
      personId: id,
      fullName: 'Trần Thị Giỏi',
      birthOn: '',
      unitId: '',
      unitName: 'Trường học',
      rank: '01.003',
      step: 3,
      coefficient: '3.00',
      state: 'proposed',
      order: 1,
      nextStep: 4,
      nextCoefficient: '3.33',
      months: 6,
      on: '2026-09-01',
      evidence: 'Chiến sĩ thi đua cơ sở (20/12/2025)',
      says: '',
      chosen: false,
      inDecision: null,
    },
  )
  const decision = await submit([id])
  const { body: drafted } = await officer.get(`/api/decisions/${decision}`)
  assert.match(JSON.stringify(drafted.items[0].basis), /31\/QĐ-UBND.*Ghi trực tiếp: Theo bản gốc.*tính 6 tháng/)
  assert.match(JSON.stringify(drafted.items[0].basis), /cơ quan chưa ghi tiêu chí/)
  const signed = await sign(decision)
  assert.equal(signed.status, 200, JSON.stringify(signed.body))
  assert.deepEqual(await currentStep(id), { step: 4, coefficient: '3.33', counted_from: '2026-09-01' })
  assert.equal((await stateOf(unit, id)).state, 'done')
  assert.match((await stateOf(unit, id)).says, /^Quyết định 0\d\/QĐ-UBND ngày 23\/11\/2026/)

  const another = await candidate(unit, 'Lê Văn Sau')
  assert.equal((await stateOf(unit, another)).state, 'beyond')
  assert.match((await stateOf(unit, another)).says, /Hết chỉ tiêu/)
  const over = await draft([another])
  assert.equal(over.status, 409)
  assert.match(over.body.says, /Lê Văn Sau. Hết chỉ tiêu/)

  const { body: revocation } = await officer.post(`/api/decisions/${decision}/revocation`, { reason: 'Ban hành nhầm' })
  await officer.post(`/api/decisions/${revocation.id}/submit`, { version: 1 })
  assert.equal((await sign(revocation.id)).status, 200)
  assert.deepEqual(await currentStep(id), { step: 3, coefficient: '3.00', counted_from: '2024-03-01' })
  assert.equal((await stateOf(unit, id)).state, 'tied', 'the place is free again, and two are alike')
})

test('the refused see why', async () => {
  const unit = await unitOf(100)
  const refused = async (
    name: string,
    why: RegExp,
    change: (id: string) => Promise<unknown>,
    code: string | null = 'grassroots-fighter',
  ) => {
    const id = await candidate(unit, name, code)
    await change(id)
    const { state, says } = await stateOf(unit, id)
    assert.equal(state, 'refused', name)
    assert.match(says, why, name)
    const { body } = await officer.get(`/api/people/${id}/early-raise`)
    assert.match(body.says, why, name)
  }
  const none = async () => {}
  await refused('Không Thành Tích', /Không có thành tích được công nhận/, none, null)
  await refused(
    'Thành Tích Không Tính',
    /Không có thành tích nào còn được xét/,
    (id) => honour(id, 'advanced-worker'),
    null,
  )
  await refused(
    'Thành Tích Cũ',
    /Không có thành tích nào còn được xét/,
    (id) => honour(id, 'grassroots-fighter', '2020-12-31'),
    null,
  )
  await refused('Bị Kỷ Luật', /Bị kỷ luật/, (id) =>
    record(id, 'discipline', { form: 'reprimand', decidedOn: '2025-02-01', paper: '2/QĐ', conduct: 'Đi muộn' }),
  )
  await refused('Vừa Nâng Trước Hạn', /Lần nâng bậc liền trước cũng là trước thời hạn/, (id) =>
    record(id, 'early-raises', {
      kind: 'merit',
      year: 2024,
      effective: '2024-03-01',
      decidedOn: '2024-12-20',
      paper: '8/QĐ',
    }),
  )
  await refused('Thành Tích Đã Dùng', /tính từ quyết định nâng trước thời hạn lần trước ngày 30\/12\/2025/, (id) =>
    record(id, 'early-raises', {
      kind: 'merit',
      year: 2020,
      effective: '2021-03-01',
      decidedOn: '2025-12-30',
      paper: '7/QĐ',
    }),
  )
  const soon = await t.person({ name: 'Còn Xa', unitId: unit, stepSince: '2026-03-01' })
  assert.match((await stateOf(unit, soon)).says, /còn thiếu 26 tháng, quá 12 tháng/)
  const last = await t.person({ name: 'Bậc Cuối', unitId: unit, step: 9, coefficient: '4.98', stepSince: '2024-03-01' })
  assert.equal((await stateOf(unit, last)).says, 'Đã ở bậc lương cuối cùng')
  const ungraded = await t.person({ name: 'Chưa Xếp Loại', unitId: unit, stepSince: '2024-03-01' })
  assert.match((await stateOf(unit, ungraded)).says, /Năm 2024 chưa có kết quả xếp loại.*Năm 2025 chưa có/)
  const shown = await listed(unit)
  const book = await readWorkbook((await officer.get(`/api/pay/early-raises/export?unitId=${unit}`)).raw)
  for (const { fullName, says } of shown) {
    assert.ok(JSON.stringify(book).includes(fullName), fullName)
    assert.ok(JSON.stringify(book).includes(JSON.stringify(says).slice(1, -1)), says)
  }
})

test('remainders are pooled, and the best of the agency take the pooled places', async () => {
  const there = await testAgency({ today: '2026-11-23' })
  const [home, doer, chief] = [t, officer, signer]
  try {
    ;[t, officer, signer] = [there, await there.as('officer'), await there.as('signer')]
    const [small, large] = [await unitOf(6, 'Phòng Nhỏ'), await unitOf(14, 'Phòng Lớn')]
    const low = await candidate(large, 'Thấp Hơn', 'grassroots-fighter')
    const high = await candidate(small, 'Cao Hơn', 'province-fighter')
    const third = await candidate(small, 'Kém Nhất', 'district-letter')
    const { body } = await officer.get('/api/pay/early-raises')
    assert.deepEqual(
      [body.quota.payroll, body.quota.total, body.quota.extra, body.quota.left, body.useBy],
      [20, 2, 1, 2, '2027-03-31'],
    )
    assert.deepEqual(
      [low, high, third].map((id) => body.rows.find((row: Row) => row.personId === id).state),
      ['proposed', 'proposed', 'beyond'],
    )
    assert.match((await stateOf(small, high)).says, /theo suất giao thêm từ số dư/)
    assert.equal((await draft([third])).status, 409)
    const { body: desk } = await officer.get('/api/duties?kind=early-raise')
    assert.deepEqual(desk.rows.map(({ name, on }: { name: string; on: string }) => [name, on]).toSorted(), [
      ['Cao Hơn', '2026-12-31'],
      ['Thấp Hơn', '2026-12-31'],
    ])
  } finally {
    ;[t, officer, signer] = [home, doer, chief]
    await there.close()
  }
})

test('among equals one is chosen, and only with a reason', async () => {
  const unit = await unitOf(10)
  const [a, b] = [await candidate(unit, 'Ngang Một'), await candidate(unit, 'Ngang Hai')]
  assert.equal((await stateOf(unit, a)).state, 'tied')
  assert.match((await draft([a])).body.says, /Ngang nhau về mọi tiêu chí/)
  const choice = (id: string, reason: string, withdraw = false) =>
    officer.post(`/api/people/${id}/early-raise-choice`, { year: 2026, reason, withdraw })
  assert.equal((await choice(a, '')).status, 422)
  assert.equal((await choice(a, 'Việc khó hơn')).status, 200)
  assert.deepEqual([(await stateOf(unit, a)).state, (await stateOf(unit, b)).state], ['proposed', 'beyond'])
  assert.match((await stateOf(unit, a)).says, /được chọn giữa những người ngang nhau: Việc khó hơn/)
  const notEqual = await choice(b, 'Cũng muốn chọn')
  assert.equal(notEqual.status, 409)
  assert.match(notEqual.body.says, /Chỉ chọn giữa những người ngang nhau/)
  assert.equal((await choice(a, 'Xem lại', true)).status, 200)
  assert.equal((await stateOf(unit, b)).state, 'tied')
})

test('two drafts over the quota: the second signing is refused, and waits for the first', async () => {
  const unit = await unitOf(10)
  const [a, b] = [await candidate(unit, 'Đua Một'), await candidate(unit, 'Đua Hai')]
  const choose = (id: string, withdraw: boolean) =>
    officer.post(`/api/people/${id}/early-raise-choice`, { year: 2026, reason: 'Chọn', withdraw })
  await choose(a, false)
  const first = await submit([a])
  await choose(a, true)
  await choose(b, false)
  const second = await submit([b])
  await choose(b, true)
  await choose(a, false)
  const ctx = await t.context('signer')
  const items = await itemsOf(first)
  let freed = false
  const racing = t.db.transaction().execute(async (tx) => {
    await earlyRaiseDecision.verify(tx, ctx, items, '2026-11-23')
    const source = await openSource(tx, t.agency.id, {
      kind: 'decision',
      accountId: ctx.actor.accountId,
      decisionId: first,
    })
    await earlyRaiseDecision.apply(tx, items, source, { number: '01/QĐ-UBND', signedOn: '2026-11-23' })
    await moveChoice(a, b)
    const unguarded = t.db.transaction().execute(async (other) => ensureWithinQuota(other, ctx, await itemsOf(second)))
    await assert.doesNotReject(unguarded, 'control: without the lock the second counts the same place')
    const waiting = sign(second).then((answer) => ({ answer, freed }))
    await new Promise((done) => setTimeout(done, 300))
    freed = true
    return { waiting }
  })
  const { answer, freed: after } = await (await racing).waiting
  assert.ok(after, 'the second waited')
  assert.equal(answer.status, 409)
  assert.match(answer.body.says, /Đua Hai. Hết chỉ tiêu/)
  assert.deepEqual((await currentStep(b)).step, 3)
})

/** As another officer would, but past the lock that the race holds. */
async function moveChoice(from: string, to: string) {
  await t.db.transaction().execute(async (tx) => {
    const ctx = await t.context()
    const source = await openSource(tx, t.agency.id, {
      kind: 'correction',
      accountId: ctx.actor.accountId,
      reason: 'Đổi',
    })
    const key = { person_id: to, review_year: 2026 }
    await assertFacts(tx, 'early_raise_choice', [{ key, span: { from: '2026-01-01' }, values: {} }], source)
    await end(tx, 'early_raise_choice', { person_id: from, review_year: 2026 }, null, source)
  })
}

const itemsOf = async (decisionId: string) =>
  (await t.db
    .selectFrom('decision_item')
    .select(['person_id as personId', 'effect', 'basis'])
    .where('decision_id', '=', decisionId)
    .execute()) as unknown as Item<EarlyStep>[]

test('the quota of a year is used by 31/03 of the next', async () => {
  const unit = await unitOf(10)
  const id = await candidate(unit, 'Cuối Hạn')
  const administrator = await t.as('administrator')
  const decision = await submit([id])
  const setToday = (today: string) => administrator.put('/api/agency/today', { today })
  try {
    assert.equal((await setToday('2027-04-01')).status, 200)
    const late = await sign(decision)
    assert.equal(late.status, 409)
    assert.match(late.body.says, /Chỉ tiêu năm 2026 chỉ dùng đến hết ngày 31\/03\/2027/)
    await record(id, 'grades', { year: 2026, grade: 'good', conduct: null })
    await setToday('2027-03-31')
    const onTime = await sign(decision)
    assert.equal(onTime.status, 200, JSON.stringify(onTime.body))
  } finally {
    await setToday('2026-11-23')
  }
})

test("the agency's own criteria: eras, stale edits, and what they change", async () => {
  const unit = await unitOf(10)
  const id = await candidate(unit, 'Theo Quy Chế')
  const { body } = await officer.get('/api/pay/early-raise-criteria')
  const criteria = { ...body.fallback, months: { ...body.fallback.months, 'grassroots-fighter': 9 } }
  const wanted = {
    from: '2026-01-01',
    criteria,
    basis: 'Quy chế 12/QC-UBND ngày 05/01/2026',
    reason: 'Quy chế mới',
    replaces: null,
  }
  assert.equal((await officer.put('/api/pay/early-raise-criteria', wanted)).status, 200)
  assert.deepEqual([(await stateOf(unit, id)).months, (await stateOf(unit, id)).on], [9, '2026-06-01'])
  const why = JSON.stringify((await officer.get(`/api/people/${id}/early-raise`)).body)
  assert.match(why, /Theo lựa chọn của cơ quan: .*Quy chế 12\/QC-UBND/)
  const stale = await officer.put('/api/pay/early-raise-criteria', wanted)
  assert.equal(stale.status, 409)
  assert.equal(stale.body.current.basis, wanted.basis)
  const [{ id: era }] = (await officer.get('/api/pay/early-raise-criteria')).body.eras
  const worse = { ...criteria, months: { ...criteria.months, 'grassroots-fighter': 13 } }
  assert.equal(
    (await officer.put('/api/pay/early-raise-criteria', { ...wanted, criteria: worse, replaces: era })).status,
    422,
  )
  const inside = { ...criteria, months: { ...criteria.months, 'grassroots-fighter': 1 }, insideYear: true }
  await officer.put('/api/pay/early-raise-criteria', { ...wanted, criteria: inside, replaces: era })
  assert.match((await stateOf(unit, id)).says, /Ngày hưởng không nằm trong năm xét 2026/)
})

test('a retiring person: outside the quota, and not twice running', async () => {
  const unit = await unitOf(0)
  const id = await t.person({ name: 'Sắp Nghỉ Hưu', unitId: unit, stepSince: '2024-11-25' })
  await record(id, 'retirement-notices', { notifiedOn: '2026-11-01', retiresFrom: '2027-05-01', paper: '4/TB-UBND' })
  const { body } = await officer.get('/api/pay/retirement-raises')
  const row = body.find(({ personId }: Row) => personId === id)
  assert.deepEqual([row.eligible, row.on], [true, '2026-11-25'])
  const decision = await submit([id], 'early-raise-retirement')
  const signed = await sign(decision)
  assert.equal(signed.status, 200, JSON.stringify(signed.body))
  assert.equal((await currentStep(id)).step, 4)
  const without = await t.person({ name: 'Không Thông Báo', unitId: unit, stepSince: '2024-11-25' })
  assert.match((await draft([without], 'early-raise-retirement')).body.says, /Chưa ghi thông báo nghỉ hưu/)
})

test('one sees on his own record why, and nobody else', async () => {
  const unit = await unitOf(10)
  const mine = await candidate(unit, 'Của Mình', null)
  const other = await candidate(unit, 'Của Người Khác')
  const self = await t.as('employee', undefined, mine)
  const { body } = await self.get(`/api/people/${mine}`)
  const { lines } = body.sections.find(({ id }: { id: string }) => id === 'early-raise')
  assert.equal(lines[0].label, 'Xét năm 2026')
  assert.match(lines[0].value, /không đủ điều kiện.*Không có thành tích/)
  assert.equal((await self.get(`/api${lines[0].because}`)).status, 200)
  assert.equal((await self.get(`/api/people/${other}/early-raise`)).status, 404)
  assert.equal((await self.get('/api/pay/early-raises')).status, 403)
})
