import { gzipSync } from 'node:zlib'
import { openBrowser, openPage } from '#test/support/browser.ts'
import type { Measure } from './measure.ts'
import { signIn } from './program.ts'

type Loaded = { readonly kind: string; readonly bytes: number; readonly gzip: number; readonly name: string }

/** Everything a browser with an empty cache loads for the desk. */
export async function firstPage(address: string): Promise<Measure> {
  const loaded = await loadDesk(address)
  const sum = (kinds: readonly string[], of: 'bytes' | 'gzip') =>
    loaded.filter(({ kind }) => kinds.includes(kind)).reduce((total, file) => total + file[of], 0) / 1024
  const code = ['script', 'stylesheet']
  return {
    name: 'trang đầu (gzip, không kể phông chữ)',
    unit: 'KB',
    value: sum(code, 'gzip'),
    limit: null,
    ratio: null,
    goal: 200,
    detail: {
      scripts: sum(['script'], 'gzip'),
      styles: sum(['stylesheet'], 'gzip'),
      fonts: sum(['font'], 'bytes'),
      unpacked: sum(code, 'bytes'),
      files: loaded.filter(({ kind }) => code.includes(kind)).length,
      largest: loaded
        .filter(({ kind }) => code.includes(kind))
        .toSorted((a, b) => b.gzip - a.gzip)
        .slice(0, 20)
        .map(({ name, gzip }) => `${name} ${Math.round(gzip / 1024)}`)
        .join('; '),
    },
  }
}

async function loadDesk(address: string): Promise<Loaded[]> {
  const { cookie } = await signIn(address)
  const browser = await openBrowser()
  try {
    const page = await openPage(browser)
    const [name, value] = cookie.split('=') as [string, string]
    await page.context().addCookies([{ name, value, url: address }])
    const files: Promise<Loaded>[] = []
    page.on('requestfinished', (request) => {
      if (['script', 'stylesheet', 'font'].includes(request.resourceType())) files.push(loadedOf(request))
    })
    await page.goto(`${address}/`, { waitUntil: 'networkidle' })
    await page.getByRole('table').first().waitFor()
    return await Promise.all(files)
  } finally {
    await browser.close()
  }
}

type Request = import('playwright-core').Request

async function loadedOf(request: Request): Promise<Loaded> {
  const body = await (await request.response())!.body()
  return {
    kind: request.resourceType(),
    bytes: body.length,
    gzip: gzipSync(body).length,
    name: request.url().split('/').at(-1)!,
  }
}
