import assert from 'node:assert/strict'
import { test } from 'node:test'
import { viDate } from '#lib/date.ts'
import { ask, type Office, signIn } from './office.ts'

export const start = (office: Office) =>
  test('an officer signs in and finds a full desk of the sample agency', async () => {
    const page = await office.page()
    await page.goto(`${office.address}/`)
    await page.waitForURL('**/dang-nhap**')
    await signIn(page, 'canbo', 'không phải mật khẩu này')
    await page.getByText('Tên đăng nhập hoặc mật khẩu không đúng').waitFor()
    await signIn(page, 'canbo', office.password)
    await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()

    const { total, rows, from } = await ask(page, '/duties')
    assert.ok(total > 20)
    await page.getByText(`${total} việc từ nay đến trước ngày`).waitFor()
    assert.equal(await page.getByRole('table', { name: 'Việc đến hạn' }).getByRole('row').count(), rows.length + 1)

    const places = await page.getByRole('navigation').getByRole('link').all()
    assert.ok(places.length >= 5)
    for (const place of places) {
      if ((await place.getAttribute('href'))?.startsWith('/luat')) continue // a program of its own
      await place.click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByText(`Dữ liệu mẫu · hôm nay là ngày ${viDate(from)}`).waitFor()
    }

    const other = await office.seat('lanhdao')
    assert.equal((await ask(other, '/session')).account.username, 'lanhdao')
    assert.equal((await ask(page, '/session')).account.username, 'canbo')
    await page.context().close()
  })
