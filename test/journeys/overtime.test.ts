import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { checkPage } from '#test/support/browser.ts'
import { ask, openOffice, visit } from './office.ts'
import { differences, exportedTable, shownTable, without } from './screen-table.ts'

const office = await openOffice()
after(() => office.close())

const shot = process.env['SHOTS']

test('overtime is asked for, approved by another, worked, explained and paid', async () => {
  const page = await office.seat('canbo')
  const headers = { 'x-requested-with': 'hien-tai' }
  await page.request.put(`${office.address}/api/agency/today`, { data: { today: '2026-11-09' }, headers })
  const { rows } = await ask(page, '/pay/sheet?month=2026-11-01')
  const [first, second] = rows.filter(({ money }: { money: { salary: number | null } }) => money.salary !== null)

  await visit(page, '/lam-them-gio')
  await page.getByText('Tháng này chưa có đề nghị làm thêm giờ').waitFor()
  await page.getByRole('button', { name: 'Đề nghị làm thêm giờ' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: /^Gửi đề nghị/ }).click()
  await form.getByText('Hãy chọn người làm thêm giờ.').first().waitFor()
  for (const { fullName } of [first, second]) {
    await form.getByRole('combobox', { name: 'Người làm thêm giờ' }).fill(fullName)
    await page.getByRole('option', { name: fullName }).first().click()
  }
  await form.getByRole('group', { name: 'Ngày' }).getByRole('spinbutton').first().click()
  await page.keyboard.type('09112026')
  await form.getByRole('textbox', { name: 'Công việc' }).fill('Chuẩn bị hội nghị')
  if (shot) await page.screenshot({ path: `${shot}/overtime-ask.png` })
  await form.getByRole('button', { name: 'Gửi đề nghị cho 2 người' }).click()
  await page.getByText('Đã gửi đề nghị cho 2 người').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Duyệt…' }).count(), 0, 'the asker does not approve')

  const signer = await office.seat('lanhdao', { phone: true })
  await visit(signer, '/lam-them-gio')
  for (let at = 0; at < 2; at++) {
    await signer.getByRole('button', { name: 'Duyệt…' }).first().click()
    if (shot) await signer.screenshot({ path: `${shot}/overtime-decide.png` })
    await signer.getByRole('button', { name: 'Duyệt 2 giờ' }).click()
    await signer.getByRole('dialog').waitFor({ state: 'detached' })
  }
  assert.deepEqual(await checkPage(signer), [])

  await visit(page, '/lam-them-gio')
  await page.getByRole('button', { name: 'Ghi giờ đã làm…' }).first().click()
  const worked = page.getByRole('dialog')
  await worked.getByRole('textbox', { name: 'Đến' }).fill('20:00')
  await worked.getByRole('button', { name: 'Ghi giờ đã làm' }).click()
  await worked.getByText(/Chỉ trả cho giờ đã duyệt/).waitFor()
  await worked.getByRole('textbox', { name: 'Đến' }).fill('18:30')
  await worked.getByRole('button', { name: 'Ghi giờ đã làm' }).click()
  await worked.waitFor({ state: 'detached' })
  const screen = await shownTable(page, 'Làm thêm giờ')
  const file = await exportedTable(page)
  const seen = without(without(screen, 'Căn cứ'), 'Việc')
  const kept = without({ ...file, rows: file.rows.slice(0, -1) }, 'Chưa tính được vì')
  assert.deepEqual(differences(seen, kept), [], 'the file but for its total')
  await page
    .getByRole('button', { name: /^Căn cứ: / })
    .first()
    .click()
  await page.getByText(/^Tiền lương làm thêm 1,5 giờ/).waitFor()
  if (shot) await page.screenshot({ path: `${shot}/overtime.png` })
  assert.deepEqual(await checkPage(page), [])

  await page.getByRole('button', { name: /^Trả / }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Trả 1 lần làm thêm giờ' }).click()
  await page.getByText('Đã trả', { exact: true }).waitFor()
  if (shot) await signer.screenshot({ path: `${shot}/overtime-phone.png`, fullPage: true })
  assert.deepEqual(office.troubles, [])
})
