import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAt, type ReadingPage } from './route.ts'

const page = (path: string): ReadingPage => ({ path, load: () => Promise.reject(new Error(path)) })
const pages = [page('/luat'), page('/luat/van-ban'), page('/luat/van-ban/:id'), page('/luat/tinh')]
const at = (path: string) => {
  const found = pageAt(pages, path)
  return found && [found.page.path, found.id]
}

test('an address leads to its page, with or without the last stroke', () => {
  assert.deepEqual(at('/luat'), ['/luat', ''])
  assert.deepEqual(at('/luat/'), ['/luat', ''])
  assert.deepEqual(at('/luat/van-ban/'), ['/luat/van-ban', ''])
  assert.deepEqual(at('/luat/van-ban/73-2024-nd-cp'), ['/luat/van-ban/:id', '73-2024-nd-cp'])
  assert.deepEqual(at('/luat/van-ban/s%E1%BB%91'), ['/luat/van-ban/:id', 'số'])
})

test('an address of nothing leads nowhere, even one badly written', () => {
  assert.equal(at('/luat/khac'), undefined)
  assert.equal(at('/luat/van-ban/a/b'), undefined)
  assert.deepEqual(at('/luat/van-ban/%E0%A4%A'), ['/luat/van-ban/:id', '%E0%A4%A'])
})
