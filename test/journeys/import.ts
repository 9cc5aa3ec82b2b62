import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Known, laterList, names } from './later-list.ts'
import { ask, type Office, visit } from './office.ts'

export const importing = (office: Office) =>
  test('a later list is read, mended in place, compared, confirmed, repeated and withdrawn', async () => {
    const page = await office.seat('canbo')
    const before = (await ask(page, '/people?limit=500')) as {
      total: number
      rows: (Known & { id: string; birthPrecision: string })[]
    }
    const known = before.rows.filter(
      ({ rank, office: held, sex, birthPrecision, stepSince }) =>
        rank === '01.003' && !held && sex && birthPrecision === 'day' && stepSince > '2016-06-01',
    )
    const file = await laterList(known)
    const list = await uploaded(page, file, 'danh sách mới.xlsx')

    await page.getByRole('tab', { name: /Tiêu đề và cột/ }).click()
    await page.getByText('Đang đảm nhiệm').waitFor()
    await page.getByRole('button', { name: /Cột F/ }).click()
    await page.getByRole('option', { name: 'Chức vụ, vị trí việc làm' }).click()
    await page.getByRole('button', { name: 'Đọc lại' }).click()
    await page.getByText('Đã đọc lại danh sách').waitFor()

    await page.getByRole('tab', { name: /Các dòng/ }).click()
    await page.getByRole('button', { name: '1 giữ lại' }).click()
    await page.getByRole('button', { name: names.held }).click()
    const panel = page.getByRole('complementary', { name: names.held })
    await panel.getByLabel('Ngày sinh', { exact: true }).fill('28/02/1985')
    await panel.getByRole('button', { name: 'Sửa và kiểm tra lại' }).click()
    await page.getByText(/Đã kiểm tra lại dòng/).waitFor()
    await page.getByRole('button', { name: '0 giữ lại' }).click()
    await differs(page, known[1]!)

    const { counts } = await ask(page, `/imports/${list}`)
    assert.deepEqual([counts.new, counts.changed, counts.same, counts.held], [3, 1, 1, 0])
    await confirmed(page, 5)
    await found(page, [...names.newcomers, names.held])
    const promoted = await ask(page, `/people/${known[1]!.id}`)
    assert.ok(JSON.stringify(promoted.posting).includes(names.changed))
    assert.equal((await ask(page, '/people')).total, before.total + 3)

    await repeated(page, file)
    await withdrawn(page, list)
    assert.equal((await ask(page, '/people')).total, before.total)
  })

async function uploaded(page: Page, buffer: Buffer, name: string): Promise<string> {
  await visit(page, '/nhap-danh-sach')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer })
  await page.waitForURL(/nhap-danh-sach\/[0-9a-f-]+/)
  await page.getByRole('heading', { level: 1, name }).waitFor()
  return new URL(page.url()).pathname.split('/').at(-1)!
}

/** What becomes of one who is known, field by field. */
async function differs(page: Page, { fullName, title }: Known) {
  await page.getByRole('button', { name: '1 thay đổi' }).click()
  await page.getByRole('button', { name: fullName }).click()
  const panel = page.getByRole('complementary', { name: fullName })
  await panel
    .getByRole('deletion')
    .filter({ hasText: title ?? '' })
    .first()
    .waitFor()
  await panel.getByRole('insertion').filter({ hasText: names.changed }).first().waitFor()
  await page.keyboard.press('Escape')
}

async function confirmed(page: Page, people: number) {
  await page.getByRole('button', { name: `Xác nhận nhập ${people} người` }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: `Nhập ${people} người` })
    .click()
  await page.getByRole('region', { name: 'Kết quả nhập' }).waitFor()
}

async function found(page: Page, wanted: readonly string[]) {
  for (const name of wanted) {
    await visit(page, `/con-nguoi?q=${encodeURIComponent(name)}`)
    await page.getByRole('button', { name, exact: true }).waitFor()
  }
}

/** The same file again: it says so, and changes nothing. */
async function repeated(page: Page, file: Buffer) {
  const again = await uploaded(page, file, 'danh sách mới (1).xlsx')
  await page.getByText('Tệp này giống hệt').waitFor()
  const { counts } = await ask(page, `/imports/${again}`)
  assert.equal(counts.changed + counts.new, 0)
  await page.getByRole('button', { name: 'Bỏ danh sách này' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: /^Bỏ/ }).click()
  await page.waitForURL(/nhap-danh-sach$/)
}

async function withdrawn(page: Page, list: string) {
  await visit(page, `/nhap-danh-sach/${list}`)
  await page.getByRole('button', { name: 'Rút lần nhập này' }).click()
  await page.getByLabel('Lý do rút').fill('Nhầm danh sách')
  await page.getByRole('button', { name: 'Rút 5 dòng đã nhập' }).click()
  await page.getByText('Đã rút: Nhầm danh sách').waitFor()
}
