import type { Pictures } from './album.ts'

/** Tổ chức, tài khoản, nhật ký. */
export async function managePictures({ at, take }: Pictures): Promise<void> {
  const page = await at('quantri', '/to-chuc')
  await page.getByRole('row', { name: 'Phòng Nội vụ' }).getByRole('button').first().click()
  await page.getByRole('complementary').last().waitFor()
  await take(page, 'to-chuc')
  await at('quantri', '/tai-khoan')
  await page.getByRole('button', { name: 'Mở tài khoản' }).click()
  await page.getByRole('dialog').waitFor()
  await take(page, 'mo-tai-khoan')
  await take(await at('quantri', '/nhat-ky'), 'nhat-ky')
  await take(await at('quantri', '/co-quan'), 'co-quan')
}
