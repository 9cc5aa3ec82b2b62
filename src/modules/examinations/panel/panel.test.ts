import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assertFacts, openSource } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import { ok, phraseOf, preparedExam } from '#test/support/exam.ts'

let t: TestAgency
before(async () => {
  t = await testAgency()
})
after(() => t.close())

async function relative(personId: string, relation: string, fullName: string) {
  const { actor } = await t.context()
  await t.db.transaction().execute(async (tx) => {
    const source = await openSource(tx, t.agency.id, { kind: 'correction', accountId: actor.accountId, reason: 'Thử' })
    const values = { side: 'own', relation, full_name: fullName }
    await assertFacts(
      tx,
      'family_member',
      [{ key: { person_id: personId, entry_id: newId() }, span: { from: null }, values }],
      source,
    )
  })
}

const membersOf = (ids: readonly string[], openers = [0, 1, 2]) => {
  const roles = ['chair', 'deputy', 'secretary', 'member', 'member', 'member', 'member']
  return ids.map((personId, at) => ({ personId, role: roles[at], isOpener: openers.includes(at) }))
}

test('hội đồng: who is kin of a candidate is refused with his name and the article, and is found again at the draw', async () => {
  const { id, officer, panelIds, candidates } = await preparedExam(t)
  await relative(candidates[0]!, 'Chồng', 'Mai Ủy Viên')
  const again = await officer.post(`/api/exams/${id}/panel`, { members: membersOf(panelIds) })
  assert.equal(again.status, 409)
  assert.match(again.body.says, /Phải thay: Mai Ủy Viên/)
  assert.match(JSON.stringify(again.body.because), /Mai Ủy Viên với Thí Sinh An: vợ hoặc chồng/)
  assert.match(JSON.stringify(again.body.because), /13\/2010\/TT-BNV/)
  const drawn = await officer.post(`/api/exams/${id}/papers`, { papers: 4, reserves: 1 })
  assert.equal(drawn.status, 409)
  assert.match(drawn.body.says, /Phải thay: Mai Ủy Viên/)
  const { finding } = (await officer.get(`/api/exams/${id}/panel`)).body
  assert.equal(finding.says, 'Hội đồng chưa hợp lệ')
})

test('hội đồng: once the papers are sealed, nobody is named whose kin sits in it', async () => {
  const { id, officer } = await preparedExam(t)
  ok(await officer.post(`/api/exams/${id}/papers`, { papers: 4, reserves: 1 }))
  const late = await t.person({ name: 'Đỗ Con Chủ Tịch' })
  await relative(late, 'Bố đẻ', 'Đỗ Chủ Tịch')
  const { status, body } = await officer.post(`/api/exams/${id}/candidates`, { personIds: [late] })
  assert.equal(status, 409)
  assert.match(body.says, /Phải thay: Đỗ Chủ Tịch/)
  assert.equal((await officer.get(`/api/exams/${id}/candidates`)).body.length, 6)
})

test('hội đồng: five or seven, one chair, a secretary, three who hold keys, no candidate', async () => {
  const { id, officer, panelIds, candidates } = await preparedExam(t)
  const appoint = async (members: object[]) => officer.post(`/api/exams/${id}/panel`, { members })
  const six = await appoint(membersOf([...panelIds, await t.person({ name: 'Phan Thứ Sáu' })]))
  assert.equal(six.status, 409)
  assert.match(JSON.stringify(six.body.because), /Có 6 thành viên, không đúng yêu cầu 5 hoặc 7/)
  assert.match((await appoint(membersOf(panelIds, [0, 1]))).body.says, /Đúng 3 người giữ phần khóa/)
  assert.match(
    (await appoint(membersOf(panelIds).map((one) => ({ ...one, role: 'member' })))).body.says,
    /đúng một Chủ tịch/,
  )
  const named = await appoint(membersOf([...panelIds.slice(0, 4), candidates[0]!]))
  assert.match(named.body.says, /Đang là thí sinh, không vào hội đồng được: Thí Sinh An/)
  const { members } = (await officer.get(`/api/exams/${id}/panel`)).body
  assert.deepEqual(
    members.map((one: { fullName: string; role: string; accepted: boolean }) => [one.fullName, one.role, one.accepted]),
    [
      ['Đỗ Chủ Tịch', 'chair', true],
      ['Vũ Phó', 'deputy', true],
      ['Hồ Thư Ký', 'secretary', true],
      ['Lý Ủy Viên', 'member', false],
      ['Mai Ủy Viên', 'member', false],
    ],
  )
})

test('hội đồng: the key is the member’s own, with a phrase long enough, until the papers are sealed', async () => {
  const { id, officer, panel } = await preparedExam(t)
  const path = `/api/exams/${id}/panel/key`
  assert.match((await panel[0]!.post(path, { passPhrase: 'ngắn' })).body.says, /ít nhất 16 ký tự/)
  assert.equal((await panel[4]!.post(path, { passPhrase: phraseOf(4) })).status, 403)
  assert.equal((await officer.post(path, { passPhrase: phraseOf(0) })).status, 403)
  assert.equal((await panel[3]!.get(`/api/exams/${id}`)).body.mine.role, 'member')
  ok(await officer.post(`/api/exams/${id}/papers`, { papers: 2, reserves: 1 }))
  assert.equal((await panel[0]!.post(path, { passPhrase: phraseOf(0) })).status, 409)
  assert.equal((await officer.post(`/api/exams/${id}/panel`, { members: [] })).status, 422)
})
