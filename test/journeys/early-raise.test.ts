import assert from 'node:assert/strict'
import { after, afterEach, test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from '../support/browser.ts'
import { ask, openOffice, typeDay, visit } from './office.ts'
import { differences, exportedTable, shownTable, without } from './screen-table.ts'

type Row = {
  personId: string
  fullName: string
  unitId: string
  state: string
  says: string
  on: string | null
  rank: string
}

const office = await openOffice()
after(() => office.close())
afterEach(() => assert.deepEqual(office.troubles.splice(0), []))

const headers = { 'x-requested-with': 'hien-tai' }
const table = 'Danh sách xét nâng bậc trước hạn'
const list = '/luong/nang-bac-truoc-han'

async function send(page: Page, path: string, data: object) {
  const once = { ...headers, 'idempotency-key': crypto.randomUUID() }
  const answer = await page.request.post(`${office.address}/api${path}`, { data, headers: once })
  assert.equal(answer.status(), 200, `${path}: ${await answer.text()}`)
}

const rowsOf = async (page: Page): Promise<Row[]> => (await ask(page, '/pay/early-raises')).rows

/** Graded well in each year of the step, by whom the office would ask. */
async function grade(page: Page, personId: string) {
  for (const year of [2015, 2016, 2017])
    await send(page, `/people/${personId}/grades`, { year, grade: 'good', conduct: null, reason: 'Theo biên bản' })
}

/** Two whom nothing but evidence keeps out, in the unit where they are the most. */
async function twoWithoutMerit(page: Page): Promise<[Row, Row]> {
  const lacking = (await rowsOf(page)).filter(({ says }) => /^(Năm|Không có thành tích)/.test(says))
  const [most] = [...Map.groupBy(lacking, ({ unitId }) => unitId).values()].toSorted((a, b) => b.length - a.length)
  assert.ok(most && most.length > 1, 'nobody is near his raise')
  return [most[0]!, most[1]!]
}

let first: Row
let second: Row

test('a title is recorded, and the year’s list takes the person in', async () => {
  const page = await office.seat('canbo')
  await page.request.put(`${office.address}/api/agency/today`, { data: { today: '2018-11-05' }, headers })
  ;[first, second] = await twoWithoutMerit(page)
  await grade(page, first.personId)
  await visit(page, `/con-nguoi/${first.personId}`)
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await page.getByRole('menuitem', { name: 'Khen thưởng' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: /Danh hiệu, hình thức khen thưởng/ }).click()
  await page.getByRole('option', { name: 'Chiến sĩ thi đua cơ sở' }).click()
  await form.getByLabel('Số quyết định').fill('15/QĐ-UBND')
  await typeDay(page, 'Ngày quyết định', '20122017')
  await form.getByLabel('Lý do, căn cứ').fill('Bản sao quyết định')
  await form.getByRole('button', { name: 'Ghi khen thưởng' }).click()
  await page.getByText('Đã ghi khen thưởng.').waitFor()
  await page
    .getByText(/Trong chỉ tiêu, xếp thứ 1/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Căn cứ: Xét năm 2018' }).click()
  const panel = page.getByRole('complementary', { name: 'Căn cứ' })
  await panel.getByText(/cơ quan chưa ghi tiêu chí/).waitFor()
  await page.keyboard.press('Escape')

  await visit(page, list)
  await page.getByRole('heading', { level: 1, name: 'Nâng bậc trước hạn 2018' }).waitFor()
  const given = first.fullName.split(' ').at(-1)!
  await visit(page, `${list}?q=${encodeURIComponent(given)}`)
  const [screen, file] = [without(await shownTable(page, table), 'Căn cứ'), await exportedTable(page)]
  assert.ok(screen.rows.some(([name]) => name === first.fullName))
  assert.deepEqual(differences(screen, file), [])
})

test('the agency’s own criteria are recorded, and every explanation names them', async () => {
  const page = await office.seat('canbo')
  await visit(page, list)
  await page.getByRole('link', { name: 'Tiêu chí của cơ quan' }).click()
  await page.getByRole('heading', { name: 'Mặc định của chương trình' }).waitFor()
  await page.getByRole('button', { name: 'Ghi tiêu chí' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Quy chế').fill('Quy chế 3/QC-UBND ngày 02/01/2018')
  await form.getByLabel('Lý do, căn cứ').fill('Quy chế mới')
  const months = form.getByLabel('Chiến sĩ thi đua cơ sở')
  await months.fill('9')
  await months.press('Tab')
  await form.getByRole('button', { name: 'Ghi tiêu chí' }).click()
  await page.getByRole('heading', { name: /Từ 01\/01\/2018: Quy chế 3\/QC-UBND/ }).waitFor()
  const why = await ask(page, `/people/${first.personId}/early-raise`)
  assert.match(JSON.stringify(why), /Theo lựa chọn của cơ quan.*Quy chế 3\/QC-UBND/)
  assert.equal(why.value.months, 9)
})

test('from the list a decision is drafted and signed; the next in line reads why he was left out', async () => {
  const [page, signer] = [await office.seat('canbo'), await office.seat('lanhdao')]
  await visit(page, `${list}?tinh-trang=proposed`)
  const line = page.getByRole('row', { name: new RegExp(first.fullName) })
  await line.getByRole('checkbox').click({ force: true })
  await page.getByRole('button', { name: 'Dự thảo quyết định cho 1 người' }).click()
  await page.waitForURL(/\/quyet-dinh\//)
  await page.getByRole('button', { name: 'Trình ký' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Trình ký' }).click()
  await page.getByText('Đã trình ký').first().waitFor()
  await visit(signer, new URL(page.url()).pathname)
  await signer.getByRole('button', { name: 'Ký quyết định' }).click()
  await signer
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Ký quyết định cho 1 người/ })
    .click()
  await signer.getByRole('heading', { level: 1, name: /Quyết định số/ }).waitFor()
  const done = (await rowsOf(page)).find(({ personId }) => personId === first.personId)!
  assert.equal(done.state, 'done')

  await visit(page, `${list}?q=${encodeURIComponent(second.fullName)}`)
  await page.getByText('Không đủ điều kiện').first().waitFor()
  await page
    .getByRole('button', { name: `Căn cứ: nâng bậc trước hạn của ${second.fullName}` })
    .first()
    .click()
  await page
    .getByRole('complementary', { name: 'Căn cứ' })
    .getByText(/không đủ điều kiện nâng bậc/)
    .first()
    .waitFor()
})

test('an employee reads on a phone why he is or is not a candidate', async () => {
  const phone = await office.seat('nhanvien', { phone: true })
  const { account } = await ask(phone, '/session')
  await visit(phone, `/con-nguoi/${account.personId}`)
  await phone.getByText('Xét năm 2018').waitFor()
  assert.equal((await phone.request.get(`${office.address}/api/pay/early-raises`)).status(), 403)
})

test('the pages keep WCAG 2.2 AA on a desk and on a phone', async () => {
  for (const phone of [false, true]) {
    const page = await office.seat('canbo', { phone })
    for (const path of [list, `${list}?xem=chi-tieu`, `${list}?xem=nghi-huu`, '/luong/tieu-chi-nang-bac']) {
      await visit(page, path)
      await page.waitForLoadState('networkidle')
      if (process.env['SHOTS'])
        await page.screenshot({
          path: `${process.env['SHOTS']}/${path.replace(/\W+/g, '-')}${phone ? '-phone' : ''}.png`,
        })
      assert.deepEqual(await checkPage(page), [], path)
    }
  }
})
