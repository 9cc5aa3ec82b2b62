import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { ask, type Office, visit } from './office.ts'
import { bytesOf } from './screen-table.ts'
import { wordText } from './word-text.ts'

type Item = { personId: string; fullName: string; cells: string[] }
export type Drafted = { readonly id: string; readonly path: string; readonly items: readonly Item[] }

export const draft = (office: Office) =>
  test('one decision for many people comes straight from the duties and is handed in', async () => {
    const page = await office.seat('canbo')
    await visit(page, '/ban-lam-viec?viec=regular-raise')
    const chosen = (await ask(page, '/duties?kind=regular-raise')).rows.slice(0, 4)
    for (const { name, becomes } of chosen)
      await page.getByRole('checkbox', { name: `Chọn ${name}, ${becomes}` }).check()
    await page.getByRole('button', { name: 'Dự thảo quyết định cho 4 người' }).click()
    await page.getByRole('heading', { name: /^Những người trong quyết định \(4\)/ }).waitFor()

    const left = chosen[3].name
    await page.getByRole('button', { name: `Bỏ khỏi dự thảo: ${left}` }).click()
    await page.getByRole('heading', { name: /^Những người trong quyết định \(3\)/ }).waitFor()
    await page.getByLabel('Ghi chú cho người ký').fill('Đã đối chiếu hồ sơ giấy')
    await page.getByRole('button', { name: 'Lưu ghi chú' }).click()
    await page.getByRole('button', { name: 'Lưu ghi chú' }).waitFor({ state: 'hidden' })

    const path = new URL(page.url()).pathname
    const decision = await ask(page, path.replace('/quyet-dinh', '/decisions'))
    assert.equal(decision.note, 'Đã đối chiếu hồ sơ giấy')
    const names = decision.items.map(({ fullName }: Item) => fullName)
    assert.deepEqual(
      [...names].toSorted(),
      chosen
        .slice(0, 3)
        .map(({ name }: { name: string }) => name)
        .toSorted(),
    )
    await readAsDocument(page, names, left)

    await page.getByRole('button', { name: 'Trình ký' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Trình ký' }).click()
    await page.getByText('Đã trình ký').first().waitFor()
    assert.equal((await ask(page, `/decisions/${decision.id}`)).state, 'submitted')
    assert.equal(await page.getByRole('button', { name: 'Ký quyết định' }).count(), 0)
  })

async function readAsDocument(page: Page, names: readonly string[], left: string) {
  const paper = page.getByRole('main')
  await paper.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor()
  for (const name of names) await paper.getByRole('cell', { name, exact: true }).waitFor()
  assert.equal(await paper.getByRole('cell', { name: left, exact: true }).count(), 0)
  const pdf = await downloaded(page, 'Tải PDF')
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  const word = await downloaded(page, 'Tải Word')
  assert.equal(word.subarray(0, 2).toString(), 'PK')
  const text = wordText(word)
  for (const name of names) assert.ok(text.includes(name), `${name} should stand in the Word file`)
  assert.ok(!text.includes(left))
}

async function downloaded(page: Page, link: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  return bytesOf(download)
}
