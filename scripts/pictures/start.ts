import { type Pictures, picture } from './album.ts'

/** Đăng nhập; the desk at the size of an office's screen, for the README. */
export async function startPictures({ office }: Pictures): Promise<void> {
  const fresh = await office.page()
  await fresh.setViewportSize({ width: 900, height: 560 })
  await fresh.goto(`${office.address}/dang-nhap`)
  await fresh.getByLabel('Tên đăng nhập').waitFor()
  await picture(fresh, 'dang-nhap')
  await fresh.context().close()

  const page = await office.seat('canbo')
  await page.getByRole('table', { name: 'Việc đến hạn' }).waitFor()
  await picture(page, 'ban-lam-viec', 250 * 1024)
}
