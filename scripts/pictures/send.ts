import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Acts through the API with the session of a page, for what a picture needs and does not show. */
export const sender = (page: Page, address: string) => async (method: 'POST' | 'PUT', path: string, data: object) => {
  const headers = { 'x-requested-with': 'hien-tai', 'idempotency-key': crypto.randomUUID() }
  const answer = await page.request.fetch(`${address}/api${path}`, { method, data, headers })
  assert.equal(answer.status(), 200, `${path}: ${await answer.text()}`)
}
