import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { checkPage } from '#test/support/browser.ts'
import { ask, openOffice, visit } from './office.ts'

const office = await openOffice()
after(() => office.close())

const shot = process.env['SHOTS']

test('two records of one person are found, compared, merged, and the merge is taken back', async () => {
  const page = await office.seat('canbo')
  const { rows } = await ask(page, '/people?limit=1')
  const { agency } = await ask(page, '/session')
  const identity = { fullName: 'Vũ Thị Sinh Đôi', sex: 'female', birthOn: '1985-05-19', birthPrecision: 'day' }
  const posting = { unitId: rows[0].unitId, staff: 'civil-servant', title: null, office: null, from: agency.today }
  const ids: string[] = []
  for (const idNumber of [null, '022185009999']) {
    const made = await page.request.post(`${office.address}/api/people`, {
      data: { identity: { ...identity, idNumber }, posting, reason: 'Thử' },
      headers: { 'x-requested-with': 'hien-tai', 'idempotency-key': randomUUID() },
    })
    assert.equal(made.status(), 200, await made.text())
    ids.push((await made.json()).id)
  }
  const counted = async () => (await ask(page, '/people?q=Vũ Thị Sinh Đôi')).total
  assert.equal(await counted(), 2)

  await visit(page, '/trung-nguoi?q=Sinh Đôi')
  if (shot) await page.screenshot({ path: `${shot}/duplicates.png` })
  assert.deepEqual(await checkPage(page), [])
  await page
    .getByRole('link', { name: /Vũ Thị Sinh Đôi/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Gộp hai hồ sơ' }).waitFor()
  await page.getByText('Chỉ hồ sơ thứ').first().waitFor()
  assert.deepEqual(await checkPage(page), [])
  await page.getByRole('textbox', { name: 'Lý do gộp' }).fill('Nhập hai lần')
  if (shot) await page.screenshot({ path: `${shot}/pair.png`, fullPage: true })
  await page.getByRole('button', { name: 'Gộp hai hồ sơ…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gộp hai hồ sơ' }).click()
  await page.waitForURL(/\/con-nguoi\//)
  assert.equal(await counted(), 1)
  const gone = ids.find((id) => !page.url().includes(id))!
  await visit(page, `/con-nguoi/${gone}`)
  await page.getByText('Hồ sơ theo địa chỉ này đã được gộp').waitFor()

  const phone = await office.seat('canbo', { phone: true })
  await visit(phone, '/trung-nguoi?phan=da-gop')
  await phone.getByRole('button', { name: 'Bỏ gộp…' }).waitFor()
  if (shot) await phone.screenshot({ path: `${shot}/merges-phone.png` })
  assert.deepEqual(await checkPage(phone), [])
  await phone.getByRole('button', { name: 'Bỏ gộp…' }).click()
  const back = phone.getByRole('alertdialog')
  await back.getByRole('textbox', { name: 'Lý do' }).fill('Gộp nhầm')
  await back.getByRole('button', { name: 'Bỏ gộp' }).click()
  await back.waitFor({ state: 'detached' })
  assert.equal(await counted(), 2)
  assert.deepEqual(office.troubles, [])
})
