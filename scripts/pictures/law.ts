import { type Pictures, picture } from './album.ts'

/** Đọc luật, tính thử: as anybody sees them, without an account. */
export async function lawPictures({ office }: Pictures): Promise<void> {
  const page = await office.page()
  await page.setViewportSize({ width: 1180, height: 680 })
  const open = async (path: string) => {
    await page.goto(office.address + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  await open('/luat/?q=nang%20bac')
  await page.getByText(/^Tìm thấy \d+ mục/).waitFor()
  await picture(page, 'doc-luat')
  await open('/luat/tham-so/muc-luong-co-so')
  await picture(page, 'luong-co-so')
  await open('/luat/tinh/nang-bac')
  await page.getByRole('button', { name: 'Điền ví dụ' }).first().click()
  await page.getByRole('region', { name: 'Căn cứ' }).waitFor()
  await picture(page, 'tinh-thu')
}
