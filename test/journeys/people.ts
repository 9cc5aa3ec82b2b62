import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, type Office, typeDay, visit } from './office.ts'
import { shownTable } from './screen-table.ts'

export function people(office: Office) {
  test('people are found without marks, and the filters live in the address', async () => {
    const page = await office.seat('canbo')
    await visit(page, '/con-nguoi')
    const [someone] = (await ask(page, '/people?q=đỗ')).rows
    await page.getByRole('searchbox', { name: 'Tìm theo họ tên' }).pressSequentially(unmarked(someone.fullName))
    await page.getByRole('button', { name: someone.fullName, exact: true }).waitFor()
    await page.waitForURL(/q=/)
    await page.getByRole('searchbox').fill('')
    await page.waitForURL((url) => !url.searchParams.get('q'))

    await page.getByRole('button', { name: /^thuộc/ }).click()
    await page.getByPlaceholder('Gõ để tìm…').pressSequentially('noi vu')
    await page.getByRole('option', { name: 'Phòng Nội vụ' }).click()
    await page.getByRole('button', { name: /^ở mọi bậc/ }).click()
    await page.getByRole('option', { name: 'bậc 2', exact: true }).click()
    await page.waitForURL((url) => url.searchParams.has('don-vi') && url.searchParams.get('bac') === '2')
    const unitId = new URL(page.url()).searchParams.get('don-vi')
    const { total } = await ask(page, `/people?unitId=${unitId}&step=2`)
    assert.ok(total > 0)
    await page.getByText(`${total} người`, { exact: true }).waitFor()

    await page.reload()
    const { headings, rows } = await shownTable(page, 'Danh sách người')
    assert.equal(rows.length, total)
    assert.deepEqual([...new Set(rows.map((row) => row[headings.indexOf('Đơn vị')]))], ['Phòng Nội vụ'])
  })

  test('a record is shown as of any day, with its timeline', async () => {
    const page = await office.seat('canbo')
    const { rows } = await ask(page, '/people?limit=500')
    const person = rows.find(
      ({ stepSince }: { stepSince: string }) => stepSince > '2016-01-01' && stepSince < '2018-01-01',
    )
    await visit(page, `/con-nguoi/${person.id}`)
    const steps = page.getByRole('figure', { name: 'Quá trình công tác và lương' })
    await steps.getByText('Xem dạng bảng').click()
    await steps
      .getByRole('row')
      .filter({ hasText: new RegExp(`[Bb]ậc ${person.step}`) })
      .first()
      .waitFor()

    await page.getByRole('button', { name: 'Xem tại ngày…' }).click()
    await typeDay(page, 'Xem tại ngày', '01012016')
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await page.getByText('không phải hôm nay').waitFor()
    await page.waitForURL(/ngay=2016-01-01/)
    const then = await ask(page, `/people/${person.id}?day=2016-01-01`)
    assert.equal(then.asOf.day, '2016-01-01')
    assert.equal(await page.getByRole('button', { name: 'Ghi nhận' }).count(), 0)
    await page.getByRole('button', { name: 'Về hôm nay' }).click()
    await page.getByRole('button', { name: 'Ghi nhận' }).waitFor()
  })
}

const unmarked = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/gi, 'd').toLowerCase()
