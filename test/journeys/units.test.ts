import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { checkPage } from '#test/support/browser.ts'
import { ask, openOffice, visit } from './office.ts'

const office = await openOffice()
after(() => office.close())

const shot = process.env['SHOTS']

test('a reorganisation is planned, previewed, drafted, and a unit is read over time', async () => {
  const page = await office.seat('canbo')
  const units = await ask(page, '/units')
  const unit = units.findLast(({ depth }: { depth: number }) => depth > 0) ?? units[0]

  await visit(page, '/sap-xep-don-vi')
  await page.getByText('Phương án chưa có bước nào').waitFor()
  await page
    .getByRole('group', { name: /Có hiệu lực từ ngày/ })
    .getByRole('spinbutton')
    .first()
    .click()
  await page.keyboard.type('01122026')
  await page.getByRole('textbox', { name: /Số nghị quyết/ }).fill('30/NQ-HĐND')
  await page.getByRole('textbox', { name: /Trích yếu/ }).fill('sắp xếp các đơn vị trực thuộc')
  await page.getByRole('button', { name: /Bước$/ }).click()
  await page.getByRole('option', { name: /^Đổi tên/ }).click()
  await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).fill(unit.name)
  await page.getByRole('option', { name: unit.path, exact: true }).click()
  await page.getByRole('textbox', { name: 'Tên mới' }).fill('Đơn vị theo nghị quyết')
  await page.getByRole('button', { name: 'Thêm bước' }).click()
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await page.getByText('Phương án làm được.').waitFor()
  if (shot) await page.screenshot({ path: `${shot}/units-plan.png`, fullPage: true })
  assert.deepEqual(await checkPage(page), [])
  await page.getByRole('button', { name: 'Dự thảo quyết định' }).click()
  await page.waitForURL(/quyet-dinh\//)
  await page.getByRole('heading', { name: 'Các đơn vị trong quyết định (1)' }).waitFor()
  if (shot) await page.screenshot({ path: `${shot}/units-decision.png`, fullPage: true })
  assert.deepEqual(await checkPage(page), [])

  const phone = await office.seat('lanhdao', { phone: true })
  for (const [seat, size] of [
    [page, 'wide'],
    [phone, 'phone'],
  ] as const) {
    for (const [name, path] of [
      ['unit', `/to-chuc/don-vi/${unit.id}`],
      ['lines', '/to-chuc/qua-thoi-gian'],
    ] as const) {
      await visit(seat, path)
      if (shot) await seat.screenshot({ path: `${shot}/units-${name}-${size}.png`, fullPage: true })
      assert.deepEqual(await checkPage(seat), [])
    }
  }
  assert.deepEqual(office.troubles, [])
})
