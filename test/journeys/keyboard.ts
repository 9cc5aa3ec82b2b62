import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, type Office } from './office.ts'

export const keyboard = (office: Office) =>
  test('an officer signs in, finds a person and opens the grounds without a mouse', async () => {
    const page = await office.page()
    const { keyboard: keys } = page
    await page.goto(`${office.address}/dang-nhap`)
    await page.getByLabel('Tên đăng nhập').waitFor()
    await keys.type('canbo')
    await keys.press('Tab')
    await keys.type(office.password)
    await keys.press('Enter')
    await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()

    const { name } = (await ask(page, '/duties')).rows[0]
    await keys.press('Control+k')
    await page.getByRole('dialog', { name: 'Tìm' }).getByRole('textbox').waitFor()
    await keys.type(name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'))
    await page.getByRole('option', { name: new RegExp(name) }).waitFor()
    await page.locator('input[aria-activedescendant]').waitFor()
    await keys.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()

    await page
      .getByRole('button', { name: /^Căn cứ/ })
      .first()
      .waitFor()
    for (let presses = 0; presses < 40 && !(await focusName(page)).startsWith('Căn cứ'); presses++)
      await keys.press('Tab')
    assert.match(await focusName(page), /^Căn cứ/)
    await keys.press('Enter')
    await page.getByRole('complementary', { name: 'Căn cứ' }).waitFor()
    await keys.press('Escape')
    assert.match(await focusName(page), /^Căn cứ/, 'the focus comes back')
    await page.context().close()
  })

const focusName = (page: Awaited<ReturnType<Office['page']>>) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
