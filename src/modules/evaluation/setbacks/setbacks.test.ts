import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
let signer: Client
let unitId: string
before(async () => {
  t = await testAgency({ today: '2026-11-23' })
  officer = await t.as('officer')
  signer = await t.as('signer')
  unitId = await t.unit('Trường Tiểu học Hoa Sen')
})
after(() => t.close())

/** Due for the regular raise on 01/06/2027. */
const someone = (name: string, wanted: object = {}) =>
  t.person({ name, unitId, staff: 'public-employee', stepSince: '2024-06-01', ...wanted })
const draft = (kind: string, personIds: string[], terms: object) =>
  officer.post('/api/decisions', { kind, personIds, by: t.today, terms })
const read = async (id: string) => (await officer.get(`/api/decisions/${id}`)).body
const dueOf = async (id: string) => (await officer.get(`/api/duties/regular-raise/${id}`)).body.value.on
const conduct = 'Vi phạm quy định về dạy thêm'
const offence = { form: 'warning', conduct, ended: '2026-03-01', concluded: '2026-11-01' }

async function signed(made: Awaited<ReturnType<typeof draft>>): Promise<{ id: string; number: string }> {
  assert.equal(made.status, 200, JSON.stringify(made.body))
  const { id } = made.body
  assert.equal((await officer.post(`/api/decisions/${id}/submit`, { version: 1 })).status, 200)
  const { status, body } = await signer.post(`/api/decisions/${id}/sign`, { version: 2 })
  assert.equal(status, 200, JSON.stringify(body))
  return body
}

async function revoked(id: string) {
  await signed(await officer.post(`/api/decisions/${id}/revocation`, { reason: 'Ban hành nhầm' }))
}

async function lines(
  id: string,
  section: string,
): Promise<{ value: string; from: string; until: string; says: string }[]> {
  const { body } = await officer.get(`/api/people/${id}`)
  return body.sections
    .find((each: { id: string }) => each.id === section)
    .lines.map(({ value, from, until, origin }: never) => ({
      value,
      from,
      until,
      says: (origin as { says: string }).says,
    }))
}

test('discipline: what it does is said before signing, the fact ends after 12 months, revoking restores', async () => {
  const [first, second] = [await someone('Trần Thị Bình'), await someone('Lê Văn An')]
  const made = await draft('discipline', [first, second], offence)
  const drafted = await read(made.body.id)
  assert.equal(drafted.does, 'Kỷ luật cảnh cáo 2 người; ngày nâng bậc lương lần sau của 2 người thay đổi')
  assert.deepEqual(drafted.items[0].cells, ['Cảnh cáo', conduct, 'từ 01/06/2027 thành 01/12/2027'])
  const grounds = drafted.items[0].basis.from.map(({ says }: { says: string }) => says)
  assert.match(grounds.join('\n'), /Hình thức kỷ luật viên chức: khiển trách, cảnh cáo, buộc thôi việc/)
  assert.match(grounds.join('\n'), /Còn trong thời hiệu ngày 01\/11\/2026/)
  assert.match(grounds.join('\n'), /Kéo dài 6 tháng: ngày nâng bậc lương lần sau từ 01\/06\/2027 thành 01\/12\/2027/)
  assert.equal(await dueOf(first), '2027-06-01', 'a draft changes nothing')

  const { number } = await signed(made)
  assert.equal(await dueOf(first), '2027-12-01')
  assert.deepEqual(await lines(first, 'evaluation'), [
    {
      value: `Cảnh cáo, Quyết định ${number} ngày 23/11/2026: ${conduct}`,
      from: '2026-11-23',
      until: '2027-11-23',
      says: `Quyết định số ${number} ngày 23/11/2026`,
    },
  ])
  const { body } = await officer.get(`/api/decisions/${made.body.id}/document`)
  assert.match(body.html, /234\/2026\/NĐ-CP/)
  assert.match(body.html, /có hiệu lực 12 tháng kể từ ngày ký/)

  const { body: record } = await officer.get(`/api/people/${first}`)
  const [fact, part] = record.sections.find(({ id }: { id: string }) => id === 'evaluation').lines[0].id.split('#')
  assert.equal(part, 'decided')
  const byHand = await officer.post(`/api/people/${first}/discipline/${fact}/withdrawal`, { reason: 'Thử' })
  assert.equal(byHand.status, 409)
  assert.match(byHand.body.says, /Hãy thu hồi quyết định ấy/)

  await revoked(made.body.id)
  assert.equal(await dueOf(first), '2027-06-01')
  assert.deepEqual(await lines(first, 'evaluation'), [])
})

test('discipline while another is in force: one form heavier, the older decision ends; dismissal is not drafted as less', async () => {
  const id = await someone('Đỗ Văn Tái')
  const old = await signed(await draft('discipline', [id], { ...offence, form: 'reprimand' }))
  const again = await draft('discipline', [id], { ...offence, form: 'reprimand', conduct: 'Việc khác' })
  assert.match((await read(again.body.id)).items[0].basis.says, /^Kỷ luật cảnh cáo: Việc khác/)
  await signed(again)
  const [now, before] = await lines(id, 'evaluation')
  assert.equal(now!.until, '2027-11-23')
  assert.equal(before, undefined, `${old.number} ended the day it was signed`)
  const third = await draft('discipline', [id], { ...offence, form: 'warning' })
  assert.equal(third.status, 409)
  assert.match(third.body.says, /Đỗ Văn Tái: Pháp luật buộc thôi việc/)
})

test('discipline that the law forbids is refused with its grounds', async () => {
  const id = await someone('Phạm Thị Không')
  const late = await draft('discipline', [id], { ...offence, form: 'reprimand', ended: '2021-10-31' })
  assert.equal(late.status, 409)
  assert.match(late.body.because[0].says, /^Đã hết thời hiệu ngày 01\/11\/2026: hết hạn sau ngày 31\/10\/2026/)
  const inTime = await draft('discipline', [id], { ...offence, form: 'reprimand', ended: '2021-11-01' })
  assert.equal(inTime.status, 200)
  await officer.post(`/api/decisions/${inTime.body.id}/discard`, { version: 1 })
  const removal = await draft('discipline', [id], { ...offence, form: 'removal' })
  assert.match(removal.body.says, /Không áp dụng được hình thức cách chức/)
  const demotion = await draft(
    'discipline',
    [await someone('Bùi Văn Công', { staff: 'civil-servant', office: 'Phó Trưởng phòng' })],
    { ...offence, form: 'demotion' },
  )
  assert.match(demotion.body.says, /Không áp dụng được hình thức giáng chức/)
  const bad = await draft('discipline', [id], { form: 'warning', conduct: '', concluded: '2026-12-01' })
  assert.equal(bad.status, 422)
  assert.ok(bad.body.fields.conduct)
})

test('the library holds no text for this staff: the findings say so, and the fact stays open', async () => {
  const id = await someone('Ngô Thị Công', { staff: 'civil-servant', office: 'Trưởng phòng' })
  const made = await draft('discipline', [id], { ...offence, form: 'removal' })
  const { basis, cells } = (await read(made.body.id)).items[0]
  assert.match(JSON.stringify(basis), /Thư viện luật chưa có quy định về thời hiệu/)
  assert.equal(cells[2], 'từ 01/06/2027 thành 01/06/2028')
  await signed(made)
  assert.equal((await lines(id, 'evaluation'))[0]!.until, null)
})

test('leave without pay, and the return that ends it early; each revoked in turn', async () => {
  const id = await someone('Hoàng Thị Nghỉ')
  const leave = { reason: 'unpaid-leave', from: '2026-12-01', until: '2027-04-01', note: 'Việc riêng' }
  const made = await draft('absence', [id], leave)
  assert.deepEqual((await read(made.body.id)).items[0].cells, [
    '01/12/2026',
    '31/03/2027',
    'Việc riêng',
    'từ 01/06/2027 thành 01/10/2027',
  ])
  await signed(made)
  assert.equal(await dueOf(id), '2027-10-01')
  const clash = await draft('absence', [id], { ...leave, from: '2027-03-31', until: null })
  assert.equal(clash.status, 409)
  assert.match(clash.body.says, /trùng với thời gian này: Hoàng Thị Nghỉ/)

  const back = await draft('absence-end', [id], { on: '2027-02-01' })
  const shown = await read(back.body.id)
  assert.equal(
    shown.does,
    'Tiếp nhận 1 người trở lại làm việc từ ngày 01/02/2027; ngày nâng bậc lương lần sau từ 01/10/2027 thành 01/08/2027',
  )
  await signed(back)
  assert.equal(await dueOf(id), '2027-08-01')
  await revoked(back.body.id)
  assert.equal(await dueOf(id), '2027-10-01')
  const nothing = await draft('absence-end', [id], { on: '2027-06-01' })
  assert.match(nothing.body.says, /Ngày 01\/06\/2027 không có thời gian nghỉ nào để kết thúc: Hoàng Thị Nghỉ/)
})

test('a failed year is decided, moves the raise, and is not decided twice', async () => {
  const [failed, good] = [await someone('Đinh Văn Kém'), await someone('Đinh Thị Khá')]
  const terms = { year: 2025, grade: 'failed', conduct: null }
  const made = await draft('grade', [failed], terms)
  assert.deepEqual((await read(made.body.id)).items[0].cells, [
    'Không hoàn thành nhiệm vụ',
    'từ 01/06/2027 thành 01/12/2027',
  ])
  await signed(made)
  assert.equal(await dueOf(failed), '2027-12-01')
  const again = await draft('grade', [failed, good], terms)
  assert.match(again.body.says, /Năm 2025 đã có kết quả xếp loại: Đinh Văn Kém/)
  const passed = await draft('grade', [good], { ...terms, grade: 'good' })
  assert.match((await read(passed.body.id)).does, /hoàn thành tốt nhiệm vụ; ngày nâng bậc lương lần sau không đổi/)
  assert.equal((await draft('grade', [await someone('Chưa Đến')], { ...terms, year: 2027 })).status, 422)
  await revoked(made.body.id)
  assert.equal(await dueOf(failed), '2027-06-01')
})

test('nobody drafts on his own record, and what moved since the drafting cannot be signed', async () => {
  const own = await someone('Chính Tôi')
  const self = await t.as('officer', undefined, own)
  const refused = await self.post('/api/decisions', {
    kind: 'discipline',
    personIds: [own],
    by: t.today,
    terms: offence,
  })
  assert.equal(refused.status, 403)

  const id = await someone('Vũ Văn Đổi')
  const made = await draft('discipline', [id], offence)
  await officer.post(`/api/decisions/${made.body.id}/submit`, { version: 1 })
  const grade = { year: 2025, grade: 'failed', conduct: null, reason: 'Theo bản gốc' }
  assert.equal((await officer.post(`/api/people/${id}/grades`, grade)).status, 200)
  const stale = await signer.post(`/api/decisions/${made.body.id}/sign`, { version: 2 })
  assert.equal(stale.status, 409)
  assert.match(stale.body.says, /Dữ liệu đã thay đổi từ khi dự thảo.*Vũ Văn Đổi/)
})
