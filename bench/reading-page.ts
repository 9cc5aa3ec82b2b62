import { gzipSync } from 'node:zlib'
import type { Browser, Request } from 'playwright-core'
import { openBrowser, openPage } from '#test/support/browser.ts'
import type { Measure } from './measure.ts'

const views = [
  { name: 'trang Đọc luật', path: '/luat/' },
  { name: 'một phép tính', path: '/luat/tinh/nang-bac' },
]

/** Everything a browser with an empty cache loads to read the law, and to open one calculator: markup, code and styles. */
export async function readingPage(address: string): Promise<Measure[]> {
  const browser = await openBrowser()
  try {
    const measures: Measure[] = []
    for (const { name, path } of views) measures.push(measureOf(name, await loadedBy(browser, address + path)))
    return measures
  } finally {
    await browser.close()
  }
}

type Loaded = { readonly kind: string; readonly gzip: number; readonly name: string }

const measureOf = (name: string, loaded: readonly Loaded[]): Measure => ({
  name: `${name} (gzip, không kể phông chữ)`,
  unit: 'KB',
  value: loaded.reduce((sum, { gzip }) => sum + gzip, 0) / 1024,
  limit: null,
  ratio: null,
  goal: 150,
  detail: {
    files: loaded.length,
    largest: loaded
      .toSorted((a, b) => b.gzip - a.gzip)
      .slice(0, 12)
      .map(({ name: file, gzip }) => `${file} ${Math.round(gzip / 1024)}`)
      .join('; '),
  },
})

/** Without the worker, which fetches the rest of the build in the background once the page stands. */
async function loadedBy(browser: Browser, url: string): Promise<Loaded[]> {
  const page = await openPage(browser)
  await page.route('**/worker.js', (route) => route.abort())
  const files: Promise<Loaded>[] = []
  page.on('requestfinished', (request) => {
    if (['document', 'script', 'stylesheet'].includes(request.resourceType())) files.push(loadedOf(request))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const loaded = await Promise.all(files)
  await page.context().close()
  return loaded
}

async function loadedOf(request: Request): Promise<Loaded> {
  const body = await (await request.response())!.body()
  return { kind: request.resourceType(), gzip: gzipSync(body).length, name: new URL(request.url()).pathname }
}
