import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from '../support/browser.ts'
import { type Program, startProgram } from './program.ts'

export type Username = 'canbo' | 'lanhdao' | 'truongdonvi' | 'nhanvien' | 'kiemtra' | 'quantri'

/** The program, a browser, and a seat for everybody who works with it. */
export type Office = {
  readonly address: string
  readonly password: string
  /** What no page should do: errors on its console, refusals of its content policy, failures of the server. */
  readonly troubles: string[]
  page(where?: { phone?: boolean }): Promise<Page>
  /** A page of this account, signed in as a person does; the same one each time. */
  seat(username: string, where?: { phone?: boolean; password?: string }): Promise<Page>
  close(): Promise<void>
}

export async function openOffice(): Promise<Office> {
  const [program, browser] = await Promise.all([startProgram(), openBrowser()])
  const troubles: string[] = []
  const seats = new Map<string, Promise<Page>>()
  const page: Office['page'] = async ({ phone = false } = {}) => watched(browser, phone, troubles)
  return {
    ...program,
    troubles,
    page,
    seat(username, { phone = false, password = program.password } = {}) {
      const key = `${username} ${phone}`
      const seat = seats.get(key) ?? page({ phone }).then((fresh) => signedIn(fresh, program, username, password))
      seats.set(key, seat)
      return seat
    },
    async close() {
      await browser.close()
      await program.stop()
    },
  }
}

async function watched(browser: Browser, phone: boolean, troubles: string[]): Promise<Page> {
  const page = await openPage(browser, { phone })
  page.setDefaultTimeout(20_000)
  const note = (what: string) => troubles.push(`${new URL(page.url()).pathname}: ${what}`)
  // A refusal of the server is an answer, told on the page; the browser's own line about it says no more.
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) note(line.text())
  })
  page.on('pageerror', (error) => note(error.message))
  page.on('response', (answer) => {
    if (answer.status() >= 500) note(`${answer.status()} ${answer.url()}`)
  })
  return page
}

async function signedIn(page: Page, { address }: Program, username: string, password: string): Promise<Page> {
  await page.goto(`${address}/dang-nhap`)
  await signIn(page, username, password)
  await page.waitForURL((url) => url.pathname !== '/dang-nhap')
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

/** What the records say, asked through the API with the session of this page. */
// oxlint-disable-next-line typescript/no-explicit-any
export async function ask(page: Page, path: string): Promise<any> {
  const answer = await page.request.get(new URL(`/api${path}`, page.url()).href)
  assert.equal(answer.status(), 200, `${path}: ${await answer.text()}`)
  return answer.json()
}

export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href)
  await page
    .getByRole('heading', { level: 1 })
    .waitFor()
    .catch(async () => assert.fail(`${page.url()} shows: ${await page.locator('body').innerText()}`))
}

/** Types a day as a person does: 02091990. */
export async function typeDay(page: Page, label: string, digits: string): Promise<void> {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().click()
  await page.keyboard.type(digits)
}
