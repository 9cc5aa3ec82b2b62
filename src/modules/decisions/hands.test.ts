import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { kindsOf } from './kinds.ts'
import type { DecisionKind } from './model.ts'
import { sign } from './sign.ts'
import { regularRaiseDecision } from '../pay/service.ts'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
let signer: Client
let school: string
let office: string

before(async () => {
  t = await testAgency({ today: '2018-04-01' })
  school = await t.unit('Trường Mầm non')
  office = await t.unit('Văn phòng')
  officer = await t.as('officer')
  signer = await t.as('signer')
})
after(() => t.close())

const someone = (unitId = school, name = 'Lê Thị Kiểm') => t.person({ name, unitId, stepSince: '2015-04-01' })

async function submitted(personIds: string[], by: Client = officer): Promise<string> {
  const made = await by.post('/api/decisions', { kind: 'regular-raise', personIds, by: '2018-07-01' })
  assert.equal(made.status, 200, JSON.stringify(made.body))
  assert.equal((await by.post(`/api/decisions/${made.body.id}/submit`, { version: 1 })).status, 200)
  return made.body.id
}

const numbers = async () => {
  const { body } = await officer.get('/api/register?year=2018')
  return body.rows.map(({ sequence }: { sequence: number }) => sequence)
}

test('twenty signings at once take twenty numbers in a row; each decision is signed once', async () => {
  const ids: string[] = []
  for (let i = 0; i < 20; i++) ids.push(await submitted([await someone()]))
  const before = (await numbers()).length
  const twice = await Promise.all(
    [...ids, ...ids].map((id) => signer.post(`/api/decisions/${id}/sign`, { version: 2 })),
  )
  assert.equal(twice.filter(({ status }) => status === 200).length, 20)
  assert.equal(twice.filter(({ status }) => status === 409).length, 20)
  assert.deepEqual(
    await numbers(),
    Array.from({ length: before + 20 }, (_, at) => at + 1),
  )
})

test('a signing that fails midway changes nothing and uses no number', async () => {
  const person = await someone()
  const id = await submitted([person])
  const faulty: DecisionKind = {
    ...regularRaiseDecision,
    async apply(tx, items, source, issued) {
      await regularRaiseDecision.apply(tx, items as never, source, issued)
      throw new Error('the power went')
    },
  }
  const before = await numbers()
  const step = () => t.db.selectFrom('salary_step').selectAll().where('person_id', '=', person).execute()
  const facts = await step()
  const ctx = { ...(await t.context('signer')) }
  await assert.rejects(sign(kindsOf([faulty]), ctx, id, { version: 2 }), /the power went/)
  assert.deepEqual(await step(), facts)
  assert.deepEqual(await numbers(), before)
  assert.equal((await officer.get(`/api/decisions/${id}`)).body.state, 'submitted')

  const control = await sign(kindsOf([regularRaiseDecision]), ctx, id, { version: 2 })
  assert.equal(control.number, `${String(before.length + 1).padStart(2, '0')}/QĐ-UBND`)
  assert.notDeepEqual(await step(), facts)
})

test('the drafter does not sign, also with the role of a signer', async () => {
  const id = await submitted([await someone()])
  await t.db
    .insertInto('account_role')
    .values({ agency_id: t.agency.id, account_id: officer.actor.accountId, role: 'signer', unit_id: null })
    .execute()
  const refused = await officer.post(`/api/decisions/${id}/sign`, { version: 2 })
  assert.equal(refused.status, 403)
  assert.match(refused.body.says, /khác người dự thảo/)
  assert.equal((await officer.get(`/api/decisions/${id}`)).body.may.sign, false)
  assert.equal((await signer.get(`/api/decisions/${id}`)).body.may.sign, true)
  assert.equal((await signer.post(`/api/decisions/${id}/sign`, { version: 2 })).status, 200)
})

test('nobody drafts, signs or corrects what is his own', async () => {
  const me = await someone()
  const other = await someone()
  const myself = await t.as('officer', undefined, me)
  assert.equal(
    (await myself.post('/api/decisions', { kind: 'regular-raise', personIds: [other, me], by: '2018-07-01' })).status,
    403,
  )
  const fact = { form: 'reprimand', decidedOn: '2017-05-05', paper: '1/QĐ', conduct: 'Đi muộn', reason: 'Thử' }
  assert.equal((await myself.post(`/api/people/${me}/discipline`, fact)).status, 403)
  assert.equal((await myself.post(`/api/people/${other}/discipline`, fact)).status, 200)
  assert.equal(
    (
      await myself.post(`/api/people/${me}/steps`, {
        rank: '01.003',
        step: 9,
        from: '2018-01-01',
        countedFrom: '2018-01-01',
        reason: 'Thử',
      })
    ).status,
    403,
  )
  const ownSigner = await t.as('signer', undefined, me)
  const id = await submitted([me, await someone()])
  assert.equal((await ownSigner.post(`/api/decisions/${id}/sign`, { version: 2 })).status, 403)
  assert.equal((await signer.post(`/api/decisions/${id}/sign`, { version: 2 })).status, 200)
})

test('the unit of the grant bounds what is drafted, signed, read and printed', async () => {
  const inside = await someone(school, 'Bùi Thị Trong')
  const outside = await someone(office, 'Hồ Văn Ngoài')
  const headOfSchool = await t.as('unit-head', school)
  const officerOfSchool = await t.as('officer', school)
  const signerOfSchool = await t.as('signer', school)
  assert.equal(
    (
      await officerOfSchool.post('/api/decisions', {
        kind: 'regular-raise',
        personIds: [inside, outside],
        by: '2018-07-01',
      })
    ).status,
    404,
  )

  const both = await submitted([inside, outside])
  const seen = await headOfSchool.get(`/api/decisions/${both}`)
  assert.deepEqual(
    [seen.body.items.map(({ fullName }: { fullName: string }) => fullName), seen.body.hidden],
    [['Bùi Thị Trong'], 1],
  )
  assert.doesNotMatch(JSON.stringify(seen.body), /Hồ Văn Ngoài/)
  assert.equal((await headOfSchool.get(`/api/decisions/${both}/document`)).status, 403)
  assert.equal((await headOfSchool.get('/api/decisions?q=Ngoài')).body.total, 0)
  assert.equal((await signerOfSchool.post(`/api/decisions/${both}/sign`, { version: 2 })).status, 404)

  const elsewhere = await submitted([await someone(office)])
  assert.equal((await headOfSchool.get(`/api/decisions/${elsewhere}`)).status, 404)
  assert.ok((await headOfSchool.get('/api/decisions')).body.rows.every(({ id }: { id: string }) => id !== elsewhere))
  assert.ok((await officer.get('/api/decisions')).body.rows.some(({ id }: { id: string }) => id === elsewhere))
  const stranger = await t.another()
  assert.equal((await (await stranger.as('officer')).get(`/api/decisions/${elsewhere}`)).status, 404)
})

test('the document, the PDF, the Word file and the register', async () => {
  const id = await submitted([await someone(school, 'Ngô Thị Giấy')])
  const draft = (await officer.get(`/api/decisions/${id}/document`)).body
  assert.deepEqual([draft.document.watermark, draft.document.number, draft.document.sample], ['DỰ THẢO', null, true])
  assert.ok(
    draft.document.bases.some((line: string) => line.startsWith('Căn cứ Thông tư số 08/2013/TT-BNV')),
    draft.document.bases.join('\n'),
  )
  const signed = (await signer.post(`/api/decisions/${id}/sign`, { version: 2 })).body
  const frozen = (await officer.get(`/api/decisions/${id}/document`)).body
  assert.deepEqual([frozen.document.watermark, frozen.document.number], [null, signed.number])
  assert.match(frozen.html, /Ngô Thị Giấy/)
  assert.equal((await officer.get(`/api/decisions/${id}/document.pdf`)).raw.subarray(0, 4).toString(), '%PDF')
  assert.equal((await officer.get(`/api/decisions/${id}/document.docx`)).raw.subarray(0, 2).toString(), 'PK')
  assert.equal((await officer.get('/api/register.pdf?year=2018')).raw.subarray(0, 4).toString(), '%PDF')
  assert.equal((await officer.get('/api/register/export?year=2018')).raw.subarray(0, 2).toString(), 'PK')
  assert.equal((await officer.get('/api/decisions/export')).raw.subarray(0, 2).toString(), 'PK')
})
