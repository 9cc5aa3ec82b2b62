import assert from 'node:assert/strict'
import { test } from 'node:test'
import { viDate } from '#lib/date.ts'
import { ask, type Office, typeDay, visit } from './office.ts'
import { differences, exportedTable, type Shown, shownTable, without } from './screen-table.ts'

type Duty = {
  personId: string
  name: string
  kind: string
  on: `${number}-${number}-${number}`
  overdue: boolean
  unitName: string
}

export function desk(office: Office) {
  test('the desk shows duties by unit, each with its law', async () => {
    const page = await office.seat('canbo')
    await visit(page, '/ban-lam-viec')
    const { rows } = (await ask(page, '/duties')) as { rows: Duty[] }
    const [first] = rows
    await page
      .getByRole('row', { name: first!.name })
      .getByRole('button', { name: /^Căn cứ/ })
      .click()
    const panel = page.getByRole('complementary', { name: 'Căn cứ' })
    await panel
      .getByText(/Điều 2.*08\/2013\/TT-BNV|08\/2013\/TT-BNV/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })

    await page.getByRole('tab', { name: /Theo đơn vị/ }).click()
    const { rows: units } = await shownTable(page, 'Việc theo đơn vị')
    const { unitName } = first!
    const here = rows.filter((row) => row.unitName === unitName).length
    assert.equal(units.find(([name]) => name === unitName)?.at(-1), String(here))
    await page.getByRole('row', { name: unitName }).getByRole('link').last().click()
    await page
      .getByRole('status')
      .filter({ hasText: `${here} việc` })
      .first()
      .waitFor()
    assert.match(page.url(), /don-vi=/)
  })

  test('a setback recorded on a person moves the day of the raise', async () => {
    const page = await office.seat('canbo')
    await visit(page, '/ban-lam-viec')
    const { rows } = (await ask(page, '/duties')) as { rows: Duty[] }
    const duty = rows.findLast(({ kind, overdue }) => kind === 'regular-raise' && !overdue)!
    await page.getByRole('link', { name: duty.name }).click()
    await page.getByRole('heading', { level: 1, name: duty.name }).waitFor()
    await page.getByRole('button', { name: 'Ghi nhận' }).click()
    await page.getByRole('menuitem', { name: /kỷ luật/i }).click()
    const form = page.getByRole('dialog')
    await form.getByText('Khiển trách', { exact: true }).click()
    await form.getByLabel('Số quyết định').fill('15/QĐ-UBND')
    await typeDay(page, 'Ngày quyết định', '15012018')
    await form.getByLabel('Hành vi vi phạm').fill('Vi phạm giờ làm việc')
    await form.getByLabel('Lý do, căn cứ').fill('Quyết định kỷ luật gửi kèm')
    await form.getByRole('button', { name: 'Ghi kỷ luật' }).click()
    await page.getByText('Đã ghi kỷ luật.').waitFor()

    const moved = await ask(page, `/duties/regular-raise/${duty.personId}`)
    const day = moved.value.on as Duty['on']
    assert.ok(day > duty.on, `${day} should be after ${duty.on}`)
    await page.getByRole('region', { name: 'Tóm tắt' }).getByText(viDate(day)).first().waitFor()
    await visit(page, '/ban-lam-viec')
    assert.equal(
      await page
        .getByRole('row', { name: duty.name, exact: false })
        .filter({ hasText: viDate(duty.on) })
        .count(),
      0,
    )
  })

  test('every list exports exactly what stands on the screen', async () => {
    const page = await office.seat('canbo')
    const lists = [
      ['/ban-lam-viec?xep=-name', 'Việc đến hạn'],
      ['/con-nguoi?q=nguyen', 'Danh sách người'],
      ['/luong?xem=danh-sach', 'Số người ở từng bậc'],
    ] as const
    for (const [path, label] of lists) {
      await visit(page, path)
      await page.getByRole('table', { name: label }).waitFor()
      const [screen, workbook] = [without(await shownTable(page, label), 'Căn cứ'), await exportedTable(page)]
      assert.ok(screen.rows.length > 5, path)
      assert.deepEqual(differences(screen, workbook), [], path)
      assert.equal(differences(screen, withOneCellChanged(workbook)).length, 1, 'a changed cell is noticed')
    }
  })
}

const withOneCellChanged = ({ headings, rows: [first, ...rows] }: Shown): Shown => ({
  headings,
  rows: [[`${first![0]}?`, ...first!.slice(1)], ...rows],
})
