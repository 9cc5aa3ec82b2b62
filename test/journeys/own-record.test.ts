import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from '../support/browser.ts'
import { ask, openOffice, typeDay, visit } from './office.ts'

const office = await openOffice()
after(() => office.close())

const picture = async (page: Page, name: string) =>
  process.env['PICTURES'] && page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true })

const degree = { name: 'bang-thac-si.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 bằng') }

test('an employee asks on a phone for a degree to be written, the officer accepts, and the record says it as of its day', async () => {
  const own = await office.seat('nhanvien', { phone: true })
  await visit(own, '/ho-so-cua-toi')
  await own.getByRole('link', { name: 'Lý lịch', exact: true }).click()
  await own.getByRole('heading', { level: 1, name: /^Lý lịch/ }).waitFor()
  const id = /con-nguoi\/([0-9a-f-]{36})/.exec(own.url())![1]!
  assert.deepEqual(await checkPage(own), [])
  await own.getByRole('button', { name: 'Đề nghị ghi thêm: Văn bằng chuyên môn' }).click()
  const dialog = own.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Chọn… Trình độ/ }).click()
  await own.getByRole('option', { name: 'Thạc sĩ' }).click()
  await dialog.getByLabel('Chuyên ngành').fill('Quản lý công')
  await typeDay(own, 'Ngày cấp', '20122016')
  await dialog.getByLabel('Lời giải thích').fill('Hồ sơ chưa ghi bằng thạc sĩ')
  const [chooser] = await Promise.all([
    own.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: /PDF, JPG/ }).click(),
  ])
  await chooser.setFiles(degree)
  await dialog.getByText('bang-thac-si.pdf').waitFor()
  await picture(own, 'own-propose')
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await own.getByText('Đang chờ').waitFor()
  await picture(own, 'own-record')
  assert.deepEqual(await checkPage(own), [])

  const officer = await office.seat('canbo')
  await visit(officer, '/de-nghi-ho-so')
  await officer.getByRole('cell', { name: 'Quản lý công' }).waitFor()
  await picture(officer, 'proposals')
  assert.deepEqual(await checkPage(officer), [])
  await officer.getByRole('button', { name: 'Chấp nhận, ghi vào hồ sơ' }).click()
  await officer.getByText('Đã ghi vào hồ sơ', { exact: true }).waitFor()
  await visit(officer, `/con-nguoi/${id}/ly-lich`)
  await officer.getByText('Chuyên ngành: Quản lý công').waitFor()
  await officer.getByText(/Theo đề nghị ngày .*bang-thac-si\.pdf/).waitFor()
  await picture(officer, 'groups')
  assert.deepEqual(await checkPage(officer), [])
  const before = await ask(officer, `/people/${id}/groups?day=2016-12-19`)
  assert.ok(!JSON.stringify(before).includes('Quản lý công'))

  await own.reload()
  await own.getByText('Đã ghi vào hồ sơ').waitFor()
  assert.deepEqual(office.troubles, [])
})

test('the officer writes, corrects and withdraws an entry of a record', async () => {
  const page = await office.seat('canbo')
  const [{ id }] = (await ask(page, '/people?limit=1')).rows
  await visit(page, `/con-nguoi/${id}/ly-lich`)
  await page.getByRole('button', { name: 'Ghi thêm: Liên lạc' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Ghi thêm' }).click()
  await dialog.getByLabel('Số điện thoại').fill('0912 345 678')
  await dialog.getByLabel('Lý do, căn cứ').fill('Phiếu bổ sung lý lịch')
  await dialog.getByRole('button', { name: 'Ghi thêm' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Sửa: 0912/ }).click()
  await page.getByLabel('Số điện thoại').fill('0912 345 679')
  await page.getByLabel('Lý do, căn cứ').fill('Ghi nhầm số')
  await page.getByRole('dialog').getByRole('button', { name: 'Sửa' }).click()
  await page.getByRole('button', { name: /^Rút: 0912 345 679/ }).click()
  await page.getByLabel('Lý do, căn cứ').fill('Không dùng nữa')
  await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click()
  await page.locator('#noi-dung').getByText('0912 345 679').waitFor({ state: 'detached' })
  assert.deepEqual(office.troubles, [])
})
