import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { ask, type Office, visit } from './office.ts'

const unitName = 'Phòng Nội vụ'
const password = 'mot-mat-khau-that-dai'

export const manage = (office: Office) =>
  test('the administrator keeps the tree, the quotas and the accounts, and the record shows all of it', async () => {
    const page = await office.seat('quantri')
    await visit(page, '/to-chuc')
    await page.getByRole('button', { name: 'Lập đơn vị' }).click()
    await page.getByRole('dialog').getByLabel('Tên đơn vị').fill('Tổ Kiểm thử')
    await page.getByRole('dialog').getByLabel('Lý do, căn cứ').fill('Quyết định 12/QĐ-UBND')
    await page.getByRole('dialog').getByRole('button', { name: 'Lập đơn vị' }).click()
    await page.getByRole('button', { name: 'Tổ Kiểm thử' }).waitFor()

    await quotaGiven(page)
    const units = await ask(page, '/units')
    assert.ok(units.some(({ name }: { name: string }) => name === 'Tổ Kiểm thử'))
    assert.equal(units.find(({ name }: { name: string }) => name === unitName).quota['civil-servant'], 15)

    await accountOpened(page)
    const head = await office.seat('truongphong', { password })
    await visit(head, '/con-nguoi')
    const { rows, total } = await ask(head, '/people?limit=500')
    assert.ok(total > 0)
    assert.deepEqual([...new Set(rows.map((row: { unitName: string }) => row.unitName))], [unitName])
    await head.getByText(`${total} người`, { exact: true }).waitFor()

    await visit(page, '/nhat-ky')
    await page.getByText('Chuỗi niêm phong nguyên vẹn').waitFor()
    for (const act of ['Mở tài khoản', 'Giao biên chế', 'Lập đơn vị'])
      await page.getByRole('cell', { name: act, exact: true }).first().waitFor()
    assert.ok((await ask(page, '/activity?act=decisions.sign')).total >= 2)
    assert.ok((await ask(page, '/activity?act=rosters.withdraw')).total >= 1)
  })

async function quotaGiven(page: Page) {
  await page.getByRole('button', { name: unitName, exact: true }).click()
  await page.getByRole('complementary', { name: unitName }).getByRole('button', { name: 'Giao biên chế' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: /^Công chức/ }).fill('15')
  await form.getByLabel('Lý do, căn cứ').fill('Quyết định giao biên chế năm 2018')
  await form.getByRole('button', { name: 'Giao biên chế' }).click()
  await page.getByText(`Đã giao biên chế cho ${unitName}`).waitFor()
}

async function accountOpened(page: Page) {
  await visit(page, '/tai-khoan')
  await page.getByRole('button', { name: 'Mở tài khoản' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Họ và tên').fill('Nguyễn Thị Trưởng Phòng')
  await form.getByLabel('Tên đăng nhập').fill('truongphong')
  await form.getByLabel('Mật khẩu').fill(password)
  await form
    .getByRole('button', { name: /Vai trò/ })
    .first()
    .click()
  await page.getByRole('option', { name: 'Thủ trưởng đơn vị' }).click()
  await form.getByRole('combobox', { name: 'Phạm vi' }).fill('noi vu')
  await page.getByRole('option', { name: new RegExp(`${unitName}$`) }).click()
  await form.getByRole('button', { name: 'Mở tài khoản' }).click()
  await page.getByRole('button', { name: 'Nguyễn Thị Trưởng Phòng' }).waitFor()
}
