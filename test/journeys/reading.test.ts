import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { checkPage, openBrowser, openPage } from '../support/browser.ts'
import { type Program, startProgram } from './program.ts'

// Nobody signs in here. One reader keeps one browser, so that what is loaded once can be read with the network off.
let program: Program
let browser: Browser
let page: Page
const troubles: string[] = []

before(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
  page = watched(await openPage(browser))
})
after(async () => {
  await browser.close()
  await program.stop()
})

function watched(one: Page): Page {
  one.setDefaultTimeout(20_000)
  one.on('console', (line) => line.type() === 'error' && troubles.push(`${one.url()}: ${line.text()}`))
  one.on('pageerror', (error) => troubles.push(`${one.url()}: ${error.message}`))
  return one
}

const open = (path: string) => page.goto(program.address + path)
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const main = () => page.locator('main')

test('the sign-in page leads there, without an account', async () => {
  await open('/dang-nhap')
  await page.getByRole('link', { name: 'đọc luật và tính thử' }).click()
  await heading('Đọc luật').waitFor()
  assert.equal(new URL(page.url()).pathname, '/luat/')
})

test('search finds without marks, and keeps its words in the address', async () => {
  await page.getByRole('searchbox').fill('bậc')
  await page.getByRole('link', { name: 'Nâng bậc lương thường xuyên', exact: true }).waitFor()
  assert.equal(new URL(page.url()).searchParams.get('q'), 'bậc')
  await page.getByRole('searchbox').fill('muc luong co so')
  await page.getByRole('region', { name: 'Mức và số liệu' }).getByRole('link', { name: 'Mức lương cơ sở' }).click()
  await heading('Mức lương cơ sở').waitFor()
})

test('the chart marks the value of the day that is typed', async () => {
  await page.getByRole('img', { name: 'Mức lương cơ sở theo thời gian' }).waitFor()
  await page.getByLabel('Đọc luật tại ngày').fill('')
  await page.getByLabel('Đọc luật tại ngày').pressSequentially('01082019')
  await page.getByText('01/08/2019: 1.490.000 đồng', { exact: true }).waitFor()
  assert.equal(new URL(page.url()).searchParams.get('ngay'), '2019-08-01')
  const era = main().locator('[aria-current="date"]')
  assert.match(await era.innerText(), /01\/07\/2019[^]*1\.490\.000 đồng[^]*chưa kiểm chứng/)
})

test('a rule answers by the law of that day, and says so where there is none', async () => {
  await open('/luat/quy-tac/nang-bac-luong-thuong-xuyen?ngay=2019-08-01')
  await page.getByText('Số tháng giữ bậc lương, áp dụng từ 15/09/2013').waitFor()
  await page.getByText('Không phải hôm nay').waitFor()
  await page.getByLabel('Đọc luật tại ngày').fill('')
  await page.getByLabel('Đọc luật tại ngày').pressSequentially('01011999')
  await page.getByText('Chưa có quy định tại ngày 01/01/1999').waitFor()
  await page.getByRole('button', { name: 'Về hôm nay' }).click()
  await page.getByText('hôm nay', { exact: true }).waitFor()
})

test('a day that the calendar does not have is refused under its field', async () => {
  await page.getByLabel('Đọc luật tại ngày').fill('31022026')
  await page.getByLabel('Đọc luật tại ngày').press('Enter')
  await page.getByText('không phải là một ngày').waitFor()
})

test('once loaded, everything reads with the network off', async () => {
  await open('/luat/')
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await kept(page)
  await offline(page.context(), async () => {
    await open('/luat/quy-tac/nang-bac-luong-thuong-xuyen')
    await heading('Nâng bậc lương thường xuyên').waitFor()
    await open('/luat/chua-kiem-chung')
    await heading('Chưa kiểm chứng').waitFor()
    await page.getByRole('link', { name: 'Tính thử' }).click()
    await heading('Tính thử').waitFor()
    await open('/luat/tinh/nang-bac')
    await heading('Nâng bậc lương lần sau').waitFor()
  })
  troubles.splice(0)
})

/** Until the worker holds a whole build. */
const kept = (one: Page) =>
  one.waitForFunction(async () => {
    for (const name of await caches.keys()) if (await (await caches.open(name)).match('/luat/index.html')) return true
    return false
  })

async function offline(context: BrowserContext, act: () => Promise<void>) {
  await context.setOffline(true)
  try {
    await act()
  } finally {
    await context.setOffline(false)
  }
}

test('the page may call no server: nothing typed leaves the browser', async () => {
  const answer = await fetch(`${program.address}/luat/tinh`)
  assert.match(answer.headers.get('content-security-policy')!, /connect-src 'none'.*form-action 'none'/)
  assert.equal(answer.headers.get('cache-control'), 'no-cache')
})

const places = [
  '/luat/',
  '/luat/?q=bac',
  '/luat/chu-de/pay',
  '/luat/van-ban',
  '/luat/van-ban/73-2024-nd-cp',
  '/luat/tham-so/muc-luong-co-so?ngay=2019-08-01',
  '/luat/tham-so/so-thang-keo-dai-thoi-gian-giu-bac',
  '/luat/quy-tac/nang-bac-luong-thuong-xuyen',
  '/luat/thay-doi',
  '/luat/thay-doi/2025-07-01',
  '/luat/chua-kiem-chung',
  '/luat/luat-de-ngo',
  '/luat/khong-co',
]

for (const [size, where] of Object.entries({
  'màn hình': {},
  'điện thoại': { phone: true },
  'nền tối': { dark: true },
}))
  test(`every page keeps to WCAG and to its width: ${size}`, async () => {
    const seen = watched(await openPage(browser, where))
    for (const place of places) {
      await seen.goto(program.address + place)
      await seen.getByRole('heading', { level: 1 }).waitFor()
      assert.deepEqual(await checkPage(seen), [], place)
      assert.ok(await seen.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${place} is too wide`)
    }
    await seen.context().close()
    assert.deepEqual(troubles.splice(0), [])
  })
