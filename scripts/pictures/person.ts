import type { Page } from 'playwright-core'
import { ask, typeDay } from '#test/journeys/office.ts'
import { example, type Pictures } from './album.ts'

/** Con người, one record, the same as of a day, and what delays a raise. */
export async function personPictures({ at, take }: Pictures): Promise<void> {
  const page = await at('canbo', '/con-nguoi?q=phung')
  await page.getByRole('button', { name: example }).waitFor()
  await take(page, 'con-nguoi')
  const [{ id }] = (await ask(page, `/people?q=${encodeURIComponent(example)}`)).rows
  await take(await at('canbo', `/con-nguoi/${id}`), 'ho-so')
  await take(await at('canbo', `/con-nguoi/${id}?ngay=2016-01-01`), 'ho-so-tai-ngay')
  await at('canbo', `/con-nguoi/${id}`)
  await discipline(page)
  await take(page, 'ghi-ky-luat')
  await page.getByRole('button', { name: 'Ghi kỷ luật' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.evaluate(() => scrollTo(0, 0))
  await take(page, 'ngay-doi')
}

async function discipline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await page.getByRole('menuitem', { name: 'Kỷ luật' }).click()
  const form = page.getByRole('dialog')
  await form.getByText('Khiển trách', { exact: true }).click()
  await form.getByLabel('Số quyết định').fill('15/QĐ-UBND')
  await typeDay(page, 'Ngày quyết định', '15012018')
  await form.getByLabel('Hành vi vi phạm').fill('Vi phạm giờ làm việc')
  await form.getByLabel('Lý do, căn cứ').fill('Bản chính lưu ở Phòng Nội vụ')
}
