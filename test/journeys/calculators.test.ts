import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fastify from 'fastify'
import type { Page, Request } from 'playwright-core'
import { type Calculator, outcomeOf } from '../../src/reading/calculate/kit/calculator.ts'
import { type Field, rowsOf, textOf, type Values } from '../../src/reading/calculate/kit/field.ts'
import { linkOf } from '../../src/reading/calculate/kit/link.ts'
import { calculators, type Listed } from '../../src/reading/calculate/list.ts'
import { pages } from '../../src/http/pages.ts'
import { todayInVietnam } from '../../src/lib/date.ts'
import { checkPage, openBrowser, openPage } from '../support/browser.ts'

// The built reading pages alone, served as the program serves them: no account, no database.
const app = fastify()
await app.register(pages, { folder: resolve('dist') })
const address = await app.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await app.close()
})

const most = 150 * 1024
const result = (page: Page) => page.getByRole('region', { name: 'Kết quả' })
const at = ({ id }: Listed) => `${address}/luat/tinh/${id}`

async function opened(listed: Listed, where: { phone?: boolean; link?: string } = {}) {
  const page = await openPage(browser, where)
  const [troubles, asked]: [string[], Request[]] = [[], []]
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => asked.push(request))
  await page.goto(at(listed) + (where.link ?? ''))
  await page.getByRole('heading', { level: 1, name: listed.title }).waitFor()
  return { page, troubles, asked }
}

/** Types what a reader would, field by field. */
async function typeAll(page: Page, fields: readonly Field[], values: Values) {
  for (const field of fields) {
    if (field.when && !field.when(values)) continue
    if (field.kind !== 'rows') await type(page, field, field.name, textOf(values, field.name))
    else {
      const rows = rowsOf(values, field.name)
      const group = page.locator(`[data-field="${field.name}"]`)
      const there = await group.locator('> [role="group"]').count()
      for (let row = there; row < rows.length; row++) await group.getByRole('button', { name: field.add }).click()
      for (const [index, row] of rows.entries())
        for (const part of field.fields)
          if (!part.when || part.when(row))
            await type(page, part, `${field.name}.${index}.${part.name}`, row[part.name] ?? '')
    }
  }
}

async function type(page: Page, field: Field, name: string, text: string) {
  const box = page.locator(`[data-field="${name}"]`)
  if (field.kind === 'check') await box.getByRole('checkbox').setChecked(text === '1')
  else if (field.kind === 'choice' && field.look === 'list') await box.getByRole('combobox').selectOption(text)
  else if (field.kind === 'choice') await box.locator(`input[value="${text}"]`).check()
  else if (field.kind === 'pasted') await box.getByRole('textbox').fill(text)
  else {
    const input = box.locator('input')
    await input.fill('')
    await input.pressSequentially(field.kind === 'date' || field.kind === 'month' ? text.replaceAll('/', '') : text)
    await input.blur()
  }
}

async function expected(of: Calculator, values: Values): Promise<string> {
  const got = outcomeOf(of, values)
  assert.ok('answer' in got)
  return got.answer.value
}

for (const listed of calculators)
  test(`tính thử “${listed.title}”: typed by hand it answers as the law does, and nothing leaves the page`, async () => {
    const of = await listed.load()
    const values = of.example(todayInVietnam())
    const value = await expected(of, values)
    const { page, troubles, asked } = await opened(listed)
    const sizes = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    const weight = await weightOf([at(listed), ...sizes])
    assert.ok(weight <= most, `${listed.id} weighs ${weight} bytes`)

    await typeAll(page, of.fields, values)
    await result(page).getByText(value, { exact: true }).first().waitFor()
    const link = `#${linkOf(of.fields, values)}`
    await page.waitForURL(({ hash }) => hash === link)
    for (const request of asked) {
      assert.equal(request.method(), 'GET')
      assert.equal(new URL(request.url()).search, '')
      assert.equal(request.postData(), null)
    }

    const there = await opened(listed, { phone: true, link })
    await result(there.page).getByText(value, { exact: true }).first().waitFor()
    for (const { page: seen } of [{ page }, there]) {
      await seen.evaluate(() => scrollTo(0, 0))
      assert.deepEqual(await checkPage(seen), [])
      assert.ok(
        await seen.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'no wider than the screen',
      )
    }
    assert.deepEqual([...troubles, ...there.troubles], [])
    await page.context().close()
    await there.page.context().close()
  })

async function weightOf(names: readonly string[]): Promise<number> {
  const own = [...new Set(names)].filter((name) => name.startsWith(address) && !/woff2|worker\.js/.test(name))
  const bodies = await Promise.all(own.map(async (name) => Buffer.from(await (await fetch(name)).arrayBuffer())))
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}

const [first, last] = [calculators[0]!, calculators.at(-1)!]

test('a wrong field has its sentence under it, and all are summed on top once the answer is asked for', async () => {
  const { page } = await opened(first)
  const since = page.getByLabel('Mốc tính nâng bậc lần sau')
  await since.pressSequentially('31022024')
  await since.blur()
  await page.locator('[data-field="since"]').getByText('Lịch không có ngày 31/02/2024').waitFor()
  assert.equal(await since.getAttribute('aria-invalid'), 'true')
  assert.equal(await page.getByRole('alert').count(), 0, 'nothing is asked of what is not filled yet')
  await page.getByRole('button', { name: 'Tính', exact: true }).click()
  const summary = page.getByRole('alert')
  await summary.getByText('chỗ cần sửa').waitFor()
  await summary.getByRole('button', { name: 'Lịch không có ngày 31/02/2024' }).click()
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'since')
  assert.deepEqual(await checkPage(page), [])
  await page.context().close()
})

test('a rank is found by words without marks', async () => {
  const { page } = await opened(first)
  const rank = page.getByRole('combobox', { name: 'Ngạch hoặc chức danh nghề nghiệp' })
  await rank.pressSequentially('chuyen vien cao')
  await page.getByRole('option', { name: '01.001' }).click()
  assert.equal(await rank.inputValue(), '01.001')
  await page.context().close()
})

test('a refusal of the law is a sentence with its reason', async () => {
  const retirement = calculators.find(({ id }) => id === 'nghi-huu')!
  const { page, troubles } = await opened(retirement, { link: '#sex=male&known=day&born=19550101&lawOn=20261123' })
  await result(page).getByText('Không tính được').waitFor()
  await result(page)
    .getByText(/Chưa có quy định/)
    .first()
    .waitFor()
  assert.deepEqual(troubles, [])
  await page.context().close()
})

test('on paper: what was typed, the answer and its grounds, no form', async () => {
  const { page } = await opened(first)
  await page.getByRole('button', { name: 'Điền ví dụ' }).click()
  await page.emulateMedia({ media: 'print' })
  const shown = result(page)
  await shown.getByText('Ngạch hoặc chức danh nghề nghiệp').waitFor()
  await shown.getByText('08/2013/TT-BNV').first().waitFor()
  assert.equal(await page.getByRole('button', { name: 'Tính', exact: true }).isVisible(), false)
  assert.equal(await page.getByRole('navigation').isVisible(), false)
  await page.context().close()
})

test('names of a pasted list stay in the page; the result is taken away as CSV', async () => {
  const { page } = await opened(last)
  await typeAll(page, (await last.load()).fields, {
    contest: 'civil-exam',
    quota: '1',
    list: 'Nguyễn Văn Kín\t80\t0\t40\n=Lê Thị Ẩn\t70\t5\t40',
    lawOn: '23/11/2026',
  })
  await result(page).getByRole('cell', { name: 'Nguyễn Văn Kín' }).waitFor()
  await page.waitForURL(({ hash }) => hash.includes('80_0_40*70_5_40'))
  assert.ok(!/Ngu|K%|n%20|%E1/.test(page.url()), page.url())
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Chép đường dẫn' }).click()
  await page.getByRole('button', { name: 'Đã chép' }).waitFor()
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url())
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải CSV' }).click(),
  ])
  const text = Buffer.concat(await (await file.createReadStream()).toArray()).toString()
  assert.match(text, /^\uFEFF"Thí sinh";"Kết quả"/)
  assert.match(text, /"'=Lê Thị Ẩn";"Không trúng tuyển"/)
  await page.context().close()
})

test('with the network off every calculator still opens and answers', async () => {
  const { page } = await opened(first)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  await page.reload()
  await page.context().setOffline(true)
  for (const listed of calculators) {
    await page.goto(at(listed))
    await page.getByRole('button', { name: 'Điền ví dụ' }).click()
    const of = await listed.load()
    await result(page)
      .getByText(await expected(of, of.example(todayInVietnam())), { exact: true })
      .first()
      .waitFor()
  }
  await page.context().close()
})
