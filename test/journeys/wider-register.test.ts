import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from '../support/browser.ts'
import { ask, openOffice, typeDay, visit } from './office.ts'

const office = await openOffice()
after(() => office.close())

const picture = async (page: Page, name: string) =>
  process.env['PICTURES'] && page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true })

test('somebody without a post is entered in the wider register by hand, found and opened', async () => {
  const page = await office.seat('canbo')
  await visit(page, '/con-nguoi')
  await page.getByRole('button', { name: /^trong/ }).click()
  await page.getByRole('option', { name: 'mọi người trong sổ' }).click()
  await page.waitForURL(/vong=so-rong/)
  await page.getByText('Người giữ vị trí công tác, hoặc sống, làm việc trên địa bàn tại ngày ấy.').waitFor()
  const [someone] = (await ask(page, '/people?limit=1')).rows
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Họ và tên').fill(someone.fullName)
  await dialog.getByText('Có thể đã có hồ sơ:').waitFor()
  await picture(page, 'register-dialog')
  assert.deepEqual(await checkPage(page), [])
  await dialog.getByLabel('Họ và tên').fill('Vương Thị Bảo Trâm')
  await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await dialog.getByText('Trình độ cao nhất: chưa có').waitFor()
  await dialog.getByRole('button', { name: /^Chọn… Trình độ cao nhất/ }).click()
  await page.getByRole('option', { name: 'Thạc sĩ' }).click()
  await typeDay(page, 'Ngày cấp bằng', '20122016')
  await dialog.getByRole('combobox', { name: /Xã, phường/ }).pressSequentially('noi vu')
  await page.getByRole('option', { name: 'Phòng Nội vụ' }).click()
  await typeDay(page, 'Từ ngày', '01042018')
  await dialog.getByLabel('Cơ quan, doanh nghiệp nơi làm việc').fill('Công ty Gốm Đất Việt')
  await dialog.getByLabel('Lý do, căn cứ').fill('Danh sách của phường')
  await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await page.waitForURL(/\/con-nguoi\/[0-9a-f-]{36}$/)
  await page.getByRole('heading', { level: 1, name: 'Vương Thị Bảo Trâm' }).waitFor()
  await page
    .getByText(/Công ty Gốm Đất Việt/)
    .first()
    .waitFor()
  await picture(page, 'register-person')
  assert.deepEqual(await checkPage(page), [])

  await visit(page, '/con-nguoi?vong=tri-thuc&q=bao%20tram')
  await page.getByRole('button', { name: 'Vương Thị Bảo Trâm', exact: true }).waitFor()
  await page.getByText(/từ đại học trở lên/).waitFor()
  await picture(page, 'register-list')
  assert.deepEqual(await checkPage(page), [])
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/Tên người/).fill('bao tram')
  await page.getByRole('option', { name: /Vương Thị Bảo Trâm/ }).waitFor()
  assert.deepEqual(office.troubles, [])
})

test('the 2C form is read as of a day, printed and kept as PDF and Word, also on a phone', async () => {
  const page = await office.seat('canbo')
  const [someone] = (await ask(page, '/people?limit=1')).rows
  await visit(page, `/con-nguoi/${someone.id}`)
  await page.getByRole('link', { name: 'Sơ yếu lý lịch' }).click()
  await page.getByRole('heading', { level: 2, name: 'SƠ YẾU LÝ LỊCH CÁN BỘ, CÔNG CHỨC' }).waitFor()
  await page.getByText(someone.fullName.toLocaleUpperCase('vi')).first().waitFor()
  await picture(page, 'form-desktop')
  assert.deepEqual(await checkPage(page), [])
  for (const [name, magic] of [
    ['Tải PDF', '%PDF'],
    ['Tải Word', 'PK'],
  ] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    assert.ok(
      readFileSync(await file.path())
        .toString('latin1')
        .startsWith(magic),
      name,
    )
  }
  await visit(page, `/con-nguoi/${someone.id}/so-yeu-ly-lich?ngay=2017-01-01&mau=newer`)
  await page.getByText('Thông tin tại ngày 01/01/2017').waitFor()
  await page.getByText('Nơi đăng ký khai sinh:').waitFor()

  const phone = await office.seat('nhanvien', { phone: true })
  const { account } = await ask(phone, '/session')
  await visit(phone, `/con-nguoi/${account.personId}/so-yeu-ly-lich`)
  await phone.getByText('31)').waitFor()
  await picture(phone, 'form-phone')
  assert.deepEqual(await checkPage(phone), [])
  assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true)
  assert.deepEqual(office.troubles, [])
})
