import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
before(async () => {
  t = await testAgency({ today: '2026-11-01' })
  officer = await t.as('officer')
})
after(() => t.close())

type Line = { id: string; label: string; value: string; origin: { says: string } }
const linesOf = async (personId: string, section: string): Promise<Line[]> => {
  const { body } = await officer.get(`/api/people/${personId}`)
  return body.sections.find(({ id }: { id: string }) => id === section).lines
}
const honour = { code: 'grassroots-fighter', awardedOn: '2025-12-20', paper: '31/QĐ-UBND', reason: 'Theo bản gốc' }
const initiative = {
  kind: 'initiative',
  title: 'Trả kết quả trong ngày',
  level: 'base',
  recognisedOn: '2025-10-05',
  paper: '28/QĐ-HĐSK',
  reason: 'Theo bản gốc',
}

const cases = [
  ['honours', honour, 'Chiến sĩ thi đua cơ sở', 'Quyết định 31/QĐ-UBND ngày 20/12/2025', 'awardedOn'],
  [
    'initiatives',
    initiative,
    'Sáng kiến cấp cơ sở',
    'Trả kết quả trong ngày, Quyết định 28/QĐ-HĐSK ngày 05/10/2025',
    'recognisedOn',
  ],
] as const

for (const [path, wanted, label, value, day] of cases) {
  test(`${path}: recorded with its source, refused twice, withdrawn`, async () => {
    const id = await t.person({})
    assert.equal((await officer.post(`/api/people/${id}/${path}`, wanted)).status, 200)
    const [line] = await linesOf(id, path)
    assert.deepEqual([line!.label, line!.value, line!.origin.says], [label, value, 'Ghi trực tiếp: Theo bản gốc'])
    assert.equal((await officer.post(`/api/people/${id}/${path}`, wanted)).status, 409, 'the same paper again')
    const late = await officer.post(`/api/people/${id}/${path}`, { ...wanted, paper: '1/QĐ', [day]: '2026-11-02' })
    assert.equal(late.status, 422)
    assert.match(late.body.fields[day], /không được ở sau hôm nay/)
    const factId = line!.id.split('#')[0]
    const withdrawal = `/api/people/${id}/${path}/${factId}/withdrawal`
    assert.equal((await officer.post(withdrawal, { reason: 'Ghi nhầm người' })).status, 200)
    assert.deepEqual(await linesOf(id, path), [])
    assert.equal((await officer.post(withdrawal, { reason: 'Lần nữa' })).status, 404)
    assert.equal((await officer.post(`/api/people/${id}/${path}`, wanted)).status, 200, 'and recorded anew')
  })
}

test('nobody records an honour of his own', async () => {
  const id = await t.person({})
  const self = await t.as('officer', undefined, id)
  assert.equal((await self.post(`/api/people/${id}/honours`, honour)).status, 403)
  assert.equal((await self.post(`/api/people/${id}/initiatives`, initiative)).status, 403)
})
