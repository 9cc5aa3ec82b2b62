import type { Page } from 'playwright-core'
import type { Pictures } from './album.ts'

/** Dự thảo, trình, ký on a phone, sổ văn bản. */
export async function signPictures({ at, take }: Pictures): Promise<void> {
  const page = await at('canbo', '/ban-lam-viec?viec=regular-raise')
  await drafted(page, take)
  await page.getByRole('button', { name: 'Trình ký' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Trình ký' }).click()
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' })

  const path = new URL(page.url()).pathname
  const phone = await at('lanhdao', path, { phone: true })
  await phone.getByRole('button', { name: 'Ký quyết định' }).click()
  await phone.getByRole('alertdialog').waitFor()
  await take(phone, 'ky')
  await phone
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Ký quyết định cho/ })
    .click()
  await phone.getByRole('heading', { level: 1, name: /^Quyết định số/ }).waitFor()

  await take(await at('canbo', path), 'da-ky')
  await page.getByRole('button', { name: 'Thu hồi' }).click()
  await page.getByRole('alertdialog').waitFor()
  await take(page, 'thu-hoi')
  await take(await at('canbo', '/so-van-ban'), 'so-van-ban')
  await take(await at('canbo', '/luong'), 'luong')
}

async function drafted(page: Page, take: Pictures['take']): Promise<void> {
  const boxes = page.getByRole('table', { name: 'Việc đến hạn' }).getByRole('checkbox')
  for (const at of [1, 2, 3]) await boxes.nth(at).check()
  await page.getByRole('button', { name: 'Dự thảo quyết định cho 3 người' }).waitFor()
  await take(page, 'chon-nguoi')
  await page.getByRole('button', { name: 'Dự thảo quyết định cho 3 người' }).click()
  await page.getByRole('heading', { name: /^Những người trong quyết định/ }).waitFor()
  await take(page, 'du-thao')
}
