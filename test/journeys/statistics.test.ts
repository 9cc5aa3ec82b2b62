import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readWorkbook } from '#sheets/read.ts'
import { checkPage } from '../support/browser.ts'
import { openOffice, visit } from './office.ts'
import { bytesOf, differences, readBack, shownTable } from './screen-table.ts'
import { wordText } from './word-text.ts'

const office = await openOffice()
after(() => office.close())

const digits = (text: string) => Number(/[\d.]+/.exec(text)?.[0].replaceAll('.', ''))
const accessible = async (page: Page) => assert.deepEqual(await checkPage(page), [])

async function fileOf(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return bytesOf(download)
}

const sentences = (page: Page) =>
  page.locator('[data-sentence]').evaluateAll((all) =>
    all.map((each) =>
      each.textContent
        .replaceAll(/\(\d+\)/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  )

test('a number of the bulletin opens its people, and each opens his record of that day', async () => {
  const page = await office.seat('canbo')
  await visit(page, '/thong-ke/ban-tin')
  const link = page.locator('[data-sentence] a[href*="/thong-ke/nguoi"]').first()
  const counted = digits(await link.innerText())
  await accessible(page)
  await link.click()
  await page.getByRole('navigation', { name: 'Các trang của danh sách' }).waitFor()
  const pager = await page.getByRole('navigation', { name: 'Các trang của danh sách' }).innerText()
  assert.equal(digits(pager.split('trong')[1]!), counted)
  await accessible(page)
  await page.getByRole('table').getByRole('link').first().click()
  await page.waitForURL(/\/con-nguoi\//)
  assert.deepEqual(office.troubles, [])
})

test('the bulletin printed for Word says the sentences of the screen', async () => {
  const page = await office.seat('canbo')
  await visit(page, '/thong-ke/ban-tin')
  await page.locator('[data-sentence]').first().waitFor()
  const shown = await sentences(page)
  assert.ok(shown.length > 0)
  const word = wordText(await fileOf(page, () => page.getByRole('link', { name: 'Bản Word' }).click()))
  for (const sentence of shown) assert.ok(word.replaceAll(/\s+/g, ' ').includes(sentence), sentence)
  const pdf = await fileOf(page, () => page.getByRole('link', { name: 'Bản in PDF' }).click())
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
})

test('two days are compared sentence by sentence', async () => {
  const page = await office.seat('canbo')
  await visit(page, '/thong-ke/ban-tin?ngay=2018-04-01&so-ngay=2019-01-01')
  const first = page.locator('[data-compared]').first()
  await first.getByText('Tại ngày 01/04/2018').waitFor()
  await first.getByText('Tại ngày 01/01/2019').waitFor()
  assert.match(await first.innerText(), /trước [\d.]+, sau [\d.]+, (tăng|giảm|không đổi)/)
  await accessible(page)
})

test('a table of one’s own is saved, opened again, and exported as it stands', async () => {
  const page = await office.seat('canbo')
  await visit(page, '/thong-ke/bang?dong=level&cot=sex')
  await page.getByRole('table', { name: 'Bảng tự lập' }).waitFor()
  await accessible(page)
  for (const percent of [false, true]) {
    if (percent) await page.getByText('Hiện phần trăm của tổng số').click()
    if (percent) await page.getByRole('cell', { name: /%/ }).first().waitFor()
    const screen = await shownTable(page, 'Bảng tự lập')
    const foot = await page
      .getByRole('table', { name: 'Bảng tự lập' })
      .locator('tfoot tr')
      .evaluate((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()))
    const file = await fileOf(page, () => page.getByRole('button', { name: 'Xuất Excel' }).click())
    const rows = [...screen.rows, foot].map((cells) => cells.map((text) => text.replace(/ %$/, '')))
    assert.deepEqual(differences({ ...screen, rows }, await readBack(file)), [])
  }
  await page.getByRole('button', { name: 'Lưu bảng này' }).click()
  await page.getByRole('dialog').getByLabel('Tên bảng').fill('Trình độ theo giới tính')
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã lưu bảng “Trình độ theo giới tính”').waitFor()
  await visit(page, '/thong-ke/bang')
  await page.getByRole('button', { name: /Bảng đã lưu/ }).click()
  await page.getByRole('option', { name: /Trình độ theo giới tính/ }).click()
  await page.waitForURL(/dong=level&cot=sex/)
})

test('the forms and the overview can be used by all, on a phone too', async () => {
  for (const phone of [false, true]) {
    const page = await office.seat('canbo', { phone })
    for (const path of [
      '/thong-ke',
      '/thong-ke/bieu-mau',
      '/thong-ke/bieu-mau?mau=bm02',
      '/thong-ke/bieu-mau?mau=training',
    ]) {
      await visit(page, path)
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
      await accessible(page)
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      assert.ok(wider <= 0, `${path} cuộn ngang ${wider} px`)
    }
  }
  assert.deepEqual(office.troubles, [])
})

test('a form and the people behind a number are exported as they stand', async () => {
  const page = await office.seat('canbo')
  const title = 'BM01/BNV. Số lượng, chất lượng công chức từ cấp huyện trở lên'
  await visit(page, '/thong-ke/bieu-mau')
  const form = await shownTable(page, title)
  const file = await readWorkbook(await fileOf(page, () => page.getByRole('link', { name: 'Xuất Excel' }).click()))
  const lines = file.sheets[0]!.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))
  const bare = (cells: readonly string[]) => cells.map((text) => text.replaceAll('.', ''))
  for (const row of form.rows)
    assert.deepEqual(bare(lines.find(([label]) => label === row[0]) ?? []).slice(0, row.length), bare(row))
  await page.getByText('chưa đối chiếu với bản gốc của biểu').first().waitFor()

  await visit(page, '/thong-ke/nguoi?chi-tieu=staff&loc=sex%3Afemale')
  const people = await shownTable(page, 'Đang công tác')
  const listed = await readBack(await fileOf(page, () => page.getByRole('button', { name: 'Xuất Excel' }).click()))
  assert.deepEqual(differences(people, { ...listed, rows: listed.rows.slice(0, people.rows.length) }), [])
})
