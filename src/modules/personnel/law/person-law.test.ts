import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { calculators } from '../../../reading/calculate/list.ts'
import { linkOf, valuesOf } from '../../../reading/calculate/kit/link.ts'
import { read } from '../../../reading/calculate/kit/read.ts'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

type Matter = {
  id: string
  title: string
  value: string | null
  missing: string | null
  tryAt: string | null
  finding: { says: string; from: { says: string }[] } | null
}

let t: TestAgency
let officer: Client
let unitId: string
before(async () => {
  t = await testAgency({ today: '2026-11-23' })
  officer = await t.as('officer')
  unitId = await t.unit('Phòng Nội vụ')
})
after(() => t.close())

const someone = (wanted: object = {}) =>
  t.person({ name: 'Trần Thị Bình', unitId, sex: 'female', birthOn: '1980-05-20', stepSince: '2024-06-01', ...wanted })
async function lawOf(id: string, query = '', client = officer): Promise<Record<string, Matter>> {
  const { status, body } = await client.get(`/api/people/${id}/law${query}`)
  assert.equal(status, 200, JSON.stringify(body))
  return Object.fromEntries(body.matters.map((matter: Matter) => [matter.id, matter]))
}

test('each matter has its value, its sentence and its grounds, and says which facts are missing', async () => {
  const law = await lawOf(await someone({ office: 'Trưởng phòng', since: '2022-03-01' }))
  assert.deepEqual(Object.keys(law), [
    'next-raise',
    'early-raise',
    'retirement',
    'first-appointment',
    'reappointment',
    'annual-training',
  ])
  assert.equal(law['next-raise']!.value, '01/06/2027')
  assert.match(law['next-raise']!.finding!.says, /^Đủ điều kiện về thời gian để nâng lên bậc 4/)
  assert.match(law['early-raise']!.value!, /^Không đủ điều kiện năm 20\d\d/)
  assert.equal(law['retirement']!.value, 'Hết ngày 31/05/2040')
  assert.equal(law['first-appointment']!.value, 'Đủ tuổi đến ngày 20/05/2035')
  assert.match(law['first-appointment']!.missing!, /quy hoạch/)
  assert.equal(law['reappointment']!.value, '01/03/2027')
  assert.match(JSON.stringify(law['reappointment']!.finding), /Thông báo chậm nhất ngày 01\/12\/2026/)
  assert.match(law['annual-training']!.missing!, /^Chưa có quy định về “Bồi dưỡng tối thiểu hằng năm của công chức”/)
})

test('facts not on record are named, and the rest is still answered', async () => {
  const unknown = await t.person({ name: 'Lê Văn An', unitId })
  await t.db
    .updateTable('person_identity')
    .set({ sex: null, birth_on: null })
    .where('person_id', '=', unknown)
    .execute()
  const law = await lawOf(unknown)
  assert.equal(law['retirement']!.missing, 'Hồ sơ chưa ghi giới tính và ngày sinh')
  assert.ok(law['next-raise']!.value)
})

test('the due day follows the day looked at: what came later has not happened yet', async () => {
  const id = await someone({ staff: 'public-employee' })
  const moment = new Date().toISOString()
  const discipline = {
    form: 'warning',
    decidedOn: '2026-09-01',
    paper: '15/QĐ-UBND',
    conduct: 'Việc ấy',
    reason: 'Bản gốc',
  }
  assert.equal((await officer.post(`/api/people/${id}/discipline`, discipline)).status, 200)
  const [now, before, lapsed] = [
    await lawOf(id),
    await lawOf(id, '?day=2026-08-31'),
    await lawOf(id, '?day=2027-09-01'),
  ]
  assert.equal(now['next-raise']!.value, '01/12/2027')
  assert.equal(now['discipline']!.value, 'Đến hết 31/08/2027')
  assert.equal(before['next-raise']!.value, '01/06/2027')
  assert.equal(before['discipline'], undefined)
  assert.equal(lapsed['discipline'], undefined, 'the decision has lapsed by itself')
  assert.equal(lapsed['next-raise']!.value, '01/12/2027', 'but what it delayed stays delayed')
  const knownAt = '2026-01-01T00:00:00%2B07:00'
  assert.equal((await officer.get(`/api/people/${id}/law?knownAt=${knownAt}`)).status, 404, 'nobody knew him then')
  assert.equal((await lawOf(id, `?knownAt=${moment}`))['next-raise']!.value, '01/06/2027', 'not known at that moment')
  assert.equal(before['early-raise']!.missing, 'Chỉ xét theo hồ sơ của hôm nay')
})

test('the links fill in the calculators, whole and without a name', async () => {
  const law = await lawOf(await someone({ office: 'Trưởng phòng', since: '2022-03-01' }))
  for (const id of ['next-raise', 'retirement', 'reappointment']) {
    const { tryAt } = law[id]!
    assert.doesNotMatch(tryAt!, /Tr|B%C3/)
    const [name, link = ''] = tryAt!.split('#')
    const { fields } = await calculators.find((one) => one.id === name)!.load()
    const values = valuesOf(fields, link)
    assert.equal('faults' in read(fields, values), false, tryAt!)
    assert.equal(linkOf(fields, values), link)
  }
})

test('an employee reads of himself, and of nobody else', async () => {
  const [own, other] = [await someone(), await someone({ name: 'Người Khác' })]
  const self = await t.as('employee', undefined, own)
  assert.ok((await lawOf(own, '', self))['next-raise']!.value)
  assert.equal((await self.get(`/api/people/${other}/law`)).status, 404)
})
