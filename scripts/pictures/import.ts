import { join } from 'node:path'
import { ask } from '#test/journeys/office.ts'
import type { Pictures } from './album.ts'

const file = join(import.meta.dirname, '../../test/fixtures/rosters/flat-2018-13.xlsx')

/** Nhập danh sách: a file in, its columns, its rows, the question before it counts; a held row beside its cells. */
export async function importPictures({ at, take }: Pictures): Promise<void> {
  const page = await at('canbo', '/nhap-danh-sach')
  await take(page, 'nhap-danh-sach')
  const [{ id }] = await ask(page, '/imports')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: /^Xác nhận nhập/ }).waitFor()
  await take(page, 'xem-truoc')
  await page.getByRole('tab', { name: /^Tiêu đề và cột/ }).click()
  await page.getByRole('button', { name: 'Đọc lại' }).waitFor()
  await take(page, 'cot')
  await page.getByRole('button', { name: /^Xác nhận nhập/ }).click()
  await page.getByRole('alertdialog').waitFor()
  await take(page, 'xac-nhan-nhap')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Thôi' }).click()
  await page.getByRole('button', { name: 'Bỏ danh sách này' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: /^Bỏ/ }).click()
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' })

  await at('canbo', `/nhap-danh-sach/${id}?loc=held`)
  await page.getByRole('table').getByRole('button').first().click()
  await page.getByRole('form', { name: 'Sửa dòng này' }).waitFor()
  await take(page, 'sua-dong')
}
