import { example, type Pictures } from './album.ts'

/** Bàn làm việc: the list with its grounds, by unit, the calendar. */
export async function deskPictures({ at, take }: Pictures): Promise<void> {
  const page = await at('canbo', '/ban-lam-viec?khi=2018-05')
  await page
    .getByRole('row', { name: example })
    .getByRole('button', { name: /^Căn cứ/ })
    .click()
  await page.getByRole('complementary', { name: 'Căn cứ' }).getByText('08/2013/TT-BNV').first().waitFor()
  await take(page, 'can-cu')
  await take(await at('canbo', '/ban-lam-viec?xem=don-vi'), 'ban-lam-viec-don-vi')
  await take(await at('canbo', '/ban-lam-viec?xem=lich'), 'ban-lam-viec-lich')
}
