import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ask, openOffice, visit } from './office.ts'

const office = await openOffice()
after(() => office.close())

/** Takes away what Chromium 109 did not have. */
function age(): void {
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) Reflect.deleteProperty(Array.prototype, name)
  for (const holder of [Map, Object]) Reflect.deleteProperty(holder, 'groupBy')
  for (const name of [
    'union',
    'intersection',
    'difference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
    'symmetricDifference',
  ])
    Reflect.deleteProperty(Set.prototype, name)
  for (const name of ['withResolvers', 'try']) Reflect.deleteProperty(Promise, name)
  for (const name of [
    'map',
    'filter',
    'toArray',
    'some',
    'every',
    'find',
    'reduce',
    'take',
    'drop',
    'flatMap',
    'forEach',
  ])
    Reflect.deleteProperty(Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object, name)
  Reflect.deleteProperty(Array, 'fromAsync')
  Reflect.deleteProperty(URL, 'canParse')
  Reflect.deleteProperty(URL, 'parse')
}

test('the desk, a record and a calculator work in the browser of an old office PC', async () => {
  const page = await office.seat('canbo')
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.addInitScript(age)
  await visit(page, '/')
  assert.equal(await page.evaluate('Array.prototype.toSorted?.toString().includes("native") ?? false'), false)
  await page.getByRole('table').first().waitFor()
  await visit(page, '/con-nguoi')
  await page.getByRole('table').getByRole('row').nth(1).waitFor()
  const { rows } = await ask(page, '/people')
  await visit(page, `/con-nguoi/${rows[0].id}`)
  await page.getByRole('heading', { level: 1, name: rows[0].fullName }).waitFor()
  await page.goto(`${office.address}/luat/tinh/nang-bac`)
  await page.getByRole('button', { name: 'Điền ví dụ' }).click()
  await page
    .getByText(/^Đủ điều kiện về thời gian/)
    .first()
    .waitFor()
  await page.goto(`${office.address}/luat`)
  await page.getByRole('link', { name: 'Mức lương cơ sở' }).first().click()
  await page.getByText('2.530.000').first().waitFor()
  assert.deepEqual(faults, [])
})
