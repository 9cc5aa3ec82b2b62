import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { checkPage } from '#test/support/browser.ts'
import { ask, openOffice, visit } from './office.ts'

const office = await openOffice()
after(() => office.close())

const shot = process.env['SHOTS']

test('a rule opens on its people; they are repaired after a preview, and the repair is undone', async () => {
  const page = await office.seat('canbo')
  const { rows } = await ask(page, '/people?limit=1')
  const { agency } = await ask(page, '/session')
  const posting = { unitId: rows[0].unitId, staff: 'civil-servant', title: null, office: null, from: agency.today }
  for (const fullName of ['VŨ THỊ HOA HỒNG', 'vũ thị hoa huệ']) {
    const identity = { fullName, sex: 'female', birthOn: '1985-05-19', birthPrecision: 'day', idNumber: null }
    const made = await page.request.post(`${office.address}/api/people`, {
      data: { identity, posting, reason: 'Thử' },
      headers: { 'x-requested-with': 'hien-tai', 'idempotency-key': randomUUID() },
    })
    assert.equal(made.status(), 200, await made.text())
  }
  const counted = async (): Promise<number> =>
    (await ask(page, '/cleaning/rules')).rules.find(({ id }: { id: string }) => id === 'name-form').people
  const earlier = await counted()
  assert.ok(earlier >= 2)

  await visit(page, '/chuan-hoa?sach=1')
  await page.getByRole('link', { name: 'Họ tên chưa đúng dạng' }).waitFor()
  if (shot) await page.screenshot({ path: `${shot}/cleaning.png` })
  assert.deepEqual(await checkPage(page), [])
  await page.getByRole('link', { name: 'Họ tên chưa đúng dạng' }).click()
  await page.getByText('Đang ghi “VŨ THỊ HOA HỒNG”').waitFor()
  assert.deepEqual(await checkPage(page), [])
  if (shot) await page.screenshot({ path: `${shot}/rule.png` })

  await page.getByRole('link', { name: 'Viết lại họ tên đúng dạng…' }).click()
  await page.getByText('Vũ Thị Hoa Huệ', { exact: true }).waitFor()
  assert.deepEqual(await checkPage(page), [])
  if (shot) await page.screenshot({ path: `${shot}/preview.png` })
  assert.equal(await counted(), earlier, 'a preview writes nothing')
  await page.getByRole('button', { name: `Sửa ${earlier} chỗ…` }).click()
  const sure = page.getByRole('alertdialog')
  await sure.getByRole('textbox', { name: 'Lý do' }).fill('Theo giấy khai sinh')
  await sure.getByRole('button', { name: `Sửa ${earlier} chỗ` }).click()
  await page.getByRole('button', { name: 'Hoàn tác…' }).waitFor()
  assert.equal(await counted(), 0)
  assert.deepEqual(await checkPage(page), [])

  const phone = await office.seat('canbo', { phone: true })
  await visit(phone, '/chuan-hoa?phan=lich-su')
  await phone.getByRole('button', { name: 'Hoàn tác…' }).waitFor()
  if (shot) await phone.screenshot({ path: `${shot}/history-phone.png` })
  assert.deepEqual(await checkPage(phone), [])
  await phone.getByRole('button', { name: 'Hoàn tác…' }).click()
  const back = phone.getByRole('alertdialog')
  await back.getByRole('textbox', { name: 'Lý do' }).fill('Sửa nhầm')
  await back.getByRole('button', { name: 'Hoàn tác' }).click()
  await phone.getByText('Đã hoàn tác', { exact: true }).waitFor()
  assert.equal(await counted(), earlier)
  assert.deepEqual(office.troubles, [])
})

test('a head of unit reads the rules of his people and repairs nothing', async () => {
  const page = await office.seat('truongdonvi')
  await visit(page, '/chuan-hoa?sach=1')
  await page.getByRole('link', { name: 'Chưa ghi ngày sinh' }).click()
  await page.getByRole('heading', { name: 'Chưa ghi ngày sinh' }).waitFor()
  assert.equal(await page.getByRole('link', { name: 'Ghi năm sinh theo số định danh…' }).count(), 0)
  assert.deepEqual(office.troubles, [])
})
