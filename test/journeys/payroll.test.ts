import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ask, openOffice, visit } from './office.ts'
import { bytesOf, differences, exportedTable, shownTable } from './screen-table.ts'

const office = await openOffice()
after(() => office.close())

test('a month is looked at, explained, exported as it stands, and closed; what is learned later is paid once', async () => {
  const page = await office.seat('canbo')
  const headers = { 'x-requested-with': 'hien-tai' }
  await page.request.put(`${office.address}/api/agency/today`, { data: { today: '2026-11-23' }, headers })
  const { rows } = await ask(page, '/pay/sheet?month=2026-10-01')
  const somebody = rows.find(({ others }: { others: object[] }) => others.length > 1)

  await visit(page, `/bang-luong?thang=2026-10&don-vi=${somebody.unitId}`)
  await page.getByRole('heading', { level: 1, name: 'Bảng lương tháng 10/2026' }).waitFor()
  const screen = await shownTable(page, 'Bảng lương tháng 10/2026')
  const file = await exportedTable(page)
  const unmarked = {
    ...screen,
    rows: screen.rows.map(([name, ...rest]) => [name!.replace(/ (Khác|Thiếu)$/, ''), ...rest]),
  }
  // The last line of the file is the foot of the page; a coefficient of three decimals is no thousand.
  const lines = file.rows
    .slice(0, -1)
    .map((cells) => cells.map((text) => text.replace(/^(0|[1-9]\d*)\.(\d+)$/, '$1,$2')))
  assert.deepEqual(differences(unmarked, { ...file, rows: lines }), [])
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Bản in PDF' }).click(),
  ])
  assert.equal((await bytesOf(pdf)).subarray(0, 5).toString(), '%PDF-')
  await page.getByRole('button', { name: `Căn cứ BHXH của ${somebody.fullName}` }).click()
  await page.getByText(/^Bảo hiểm xã hội 8%/).waitFor()

  await visit(page, '/bang-luong?thang=2026-10')
  await page.getByRole('button', { name: 'Chốt tháng 10/2026' }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Chốt lương của/ })
    .click()
  await page.getByText('Đã chốt bảng lương tháng 10/2026').waitFor()

  const step = { rank: somebody.rank, step: somebody.step + 1, from: '2026-10-01', countedFrom: '2026-10-01' }
  const body = { ...step, reason: 'Quyết định gửi muộn', replaces: null }
  const once = { ...headers, 'idempotency-key': crypto.randomUUID() }
  const path = `${office.address}/api/people/${somebody.personId}/steps`
  assert.equal((await page.request.post(path, { data: body, headers: once })).status(), 200)
  await visit(page, `/bang-luong?don-vi=${somebody.unitId}`)
  await page.getByRole('button', { name: `Căn cứ Truy lĩnh, truy thu của ${somebody.fullName}` }).click()
  await page.getByText(/^Tháng 10\/2026: tính lại trừ đã trả/).waitFor()
})

test('one sees on a phone what he is paid this month, and no sheet of others', async () => {
  const phone = await office.seat('nhanvien', { phone: true })
  const { account } = await ask(phone, '/session')
  await visit(phone, `/con-nguoi/${account.personId}`)
  const pay = phone.getByRole('region', { name: 'Lương tháng này' })
  await pay.getByText('Lương tháng 11/2026').waitFor()
  await pay.getByRole('button', { name: /^Căn cứ Lương của/ }).click()
  await phone.getByText(/^Lương: /).waitFor()
  assert.equal((await phone.request.get(`${office.address}/api/pay/sheet`)).status(), 403)
  assert.deepEqual(office.troubles, [])
})
