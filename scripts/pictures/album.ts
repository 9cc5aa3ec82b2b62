import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Office, type Username, visit } from '#test/journeys/office.ts'

export type Pictures = {
  readonly office: Office
  /** This account's page at an address. */
  at(username: Username, path: string, where?: { phone?: boolean }): Promise<Page>
  /** What stands on the page now, as docs/hinh/<name>.png. */
  take(page: Page, name: string): Promise<void>
}

/** Who stands for everybody in the guide: row 71 of the sample's list. */
export const example = 'Phùng Minh Ý'

const folder = join(import.meta.dirname, '../../docs/hinh')
const limit = 200 * 1024
const size = { width: 1180, height: 680 }

export const album = (office: Office): Pictures => ({
  office,
  async at(username, path, { phone = false } = {}) {
    const page = await office.seat(username, { phone })
    page.setDefaultTimeout(30_000)
    if (!phone) await page.setViewportSize(size)
    await visit(page, path)
    return page
  },
  take: picture,
})

export async function picture(page: Page, name: string, most = limit): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  const bytes = (await stat(path)).size
  console.log(`${name}.png  ${Math.ceil(bytes / 1024)} KB`)
  if (bytes > most) throw new Error(`${name}.png is larger than ${most / 1024} KB`)
}
