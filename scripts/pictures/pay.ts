import { ask, visit } from '#test/journeys/office.ts'
import { example, type Pictures } from './album.ts'
import { sender } from './send.ts'

type Person = { readonly id: string; readonly fullName: string }

/** Bảng lương, làm thêm giờ: on a day whose insurance, tax and caps the library knows. */
export async function payPictures({ office, at, take }: Pictures): Promise<void> {
  const page = await at('canbo', '/ban-lam-viec')
  const send = sender(page, office.address)
  await send('PUT', '/agency/today', { today: '2026-10-29' })
  await visit(page, '/bang-luong?thang=2026-10')
  await take(page, 'bang-luong')

  const { rows } = await ask(page, '/people?limit=500')
  const { id } = (rows as Person[]).find(({ fullName }) => fullName === example)!
  for (const day of ['2026-10-29', '2026-10-30'])
    await send('POST', '/pay/overtime', {
      personIds: [id],
      day,
      from: '17:00',
      to: '19:30',
      purpose: 'Chuẩn bị kỳ họp',
    })
  await visit(page, '/lam-them-gio')
  await page.getByRole('row', { name: example }).first().waitFor()
  await take(page, 'lam-them-gio')
}
