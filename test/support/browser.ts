import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, chromium as playwright, type Page } from 'playwright-core'

/** Meant for one request at a time in a cloud function; here they make closing a page hang. */
const lambdaOnly = new Set(['--single-process', '--no-zygote'])

/** Chromium out of an npm package, with its own libraries: a bare machine will do, root too. CHROMIUM overrides it. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM']
  if (own) return playwright.launch({ executablePath: own, args: ['--no-sandbox'] })
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const args = [...chromium.args.filter((arg) => !lambdaOnly.has(arg)), '--no-sandbox', '--lang=vi-VN']
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true })
}

/** A page as an office in Vietnam has it. */
export async function openPage(browser: Browser, { phone = false, dark = false } = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: phone ? { width: 390, height: 844 } : { width: 1366, height: 768 },
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: phone,
    acceptDownloads: true,
  })
  return context.newPage()
}

export type Violation = { readonly rule: string; readonly says: string; readonly where: readonly string[] }

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

type Axe = { run: (root: object, options: object) => Promise<{ violations: Found[] }> }
type Found = { id: string; help: string; nodes: { target: unknown[] }[] }

/** What of WCAG 2.2 AA this page breaks. Announcements that are passing away, of parts already gone, are not the page. The checker enters past the page's CSP, as a debugger does. */
export async function checkPage(page: Page): Promise<Violation[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'))
  const found = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    return (await axe.run({ exclude: ['[data-live-announcer]'] }, { runOnly: { type: 'tag', values: tags } }))
      .violations
  }, wcag)
  return found.map(({ id, help, nodes }) => ({
    rule: id,
    says: help,
    where: nodes.map(({ target }) => target.join(' ')),
  }))
}
