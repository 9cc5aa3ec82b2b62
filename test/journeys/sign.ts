import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { ask, type Office, visit } from './office.ts'
import { bytesOf } from './screen-table.ts'

export function sign(office: Office) {
  test('the signer signs on a phone: a number, new facts, a desk without them, figures that agree', async () => {
    const [drafter, phone] = [await office.seat('canbo'), await office.seat('lanhdao', { phone: true })]
    const [{ id }] = (await ask(drafter, '/decisions?state=submitted')).rows
    await visit(drafter, `/quyet-dinh/${id}`)
    assert.equal(await drafter.getByRole('button', { name: 'Ký quyết định' }).count(), 0)
    const before = await ask(phone, '/pay/steps')
    const { items } = await ask(phone, `/decisions/${id}`)

    await visit(phone, '/ban-lam-viec')
    await phone.getByRole('region', { name: 'Chờ ký' }).getByRole('link').first().click()
    await phone.getByRole('button', { name: 'Ký quyết định' }).click()
    await phone.getByRole('alertdialog').getByRole('button', { name: 'Ký quyết định cho 3 người' }).click()
    await phone.getByRole('heading', { level: 1, name: /Quyết định số 01\/QĐ-/ }).waitFor()

    assert.equal((await ask(phone, `/decisions/${id}`)).state, 'signed')
    const desk = (await ask(phone, '/duties?kind=regular-raise')).rows as { personId: string; on: string }[]
    const held = (await ask(phone, '/people?limit=500')).rows as { id: string; step: number }[]
    for (const { personId, basis } of items) {
      assert.ok(
        !desk.some((duty) => duty.personId === personId && duty.on === basis.value.on),
        'the desk still asks for it',
      )
      assert.ok(held.some((person) => person.id === personId))
    }
    const after = await ask(phone, '/pay/steps')
    assert.equal(after.people, before.people)
    assert.equal(moved(before, after), items.length)
    await agreesOnScreen(drafter, after)
  })

  test('the register is searched and printed, and a revocation restores what was true', async () => {
    const [drafter, signer] = [await office.seat('canbo'), await office.seat('lanhdao')]
    const before = await ask(drafter, '/pay/steps')
    await visit(drafter, '/so-van-ban')
    await drafter.getByRole('searchbox').fill('khong co quyet dinh nao the')
    await drafter.getByText('Không có quyết định nào khớp').waitFor()
    await drafter.getByRole('searchbox').fill('nang bac')
    const row = drafter.getByRole('row', { name: /01\/QĐ-/ })
    await row.waitFor()
    const [pdf] = await Promise.all([
      drafter.waitForEvent('download'),
      drafter.getByRole('link', { name: 'Bản in PDF' }).click(),
    ])
    assert.equal((await bytesOf(pdf)).subarray(0, 5).toString(), '%PDF-')

    await row.getByRole('link').first().click()
    await drafter.getByRole('button', { name: 'Thu hồi' }).click()
    await drafter.getByLabel('Lý do thu hồi').fill('Tính nhầm thời gian giữ bậc')
    await drafter.getByRole('button', { name: 'Lập dự thảo thu hồi' }).click()
    await drafter.getByText('Đã lập dự thảo quyết định thu hồi').waitFor()
    await drafter.getByRole('button', { name: 'Trình ký' }).click()
    await drafter.getByRole('alertdialog').getByRole('button', { name: 'Trình ký' }).click()
    await drafter.getByText('Đã trình ký').first().waitFor()
    await visit(signer, new URL(drafter.url()).pathname)
    await signer.getByRole('button', { name: 'Ký quyết định' }).click()
    await signer
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Ký quyết định/ })
      .click()
    await signer.getByRole('heading', { level: 1, name: /Quyết định số 02\/QĐ-/ }).waitFor()

    const after = await ask(drafter, '/pay/steps')
    assert.equal(moved(before, after), 3)
    const { rows } = await ask(drafter, '/register')
    assert.deepEqual(rows.map(({ sequence }: { sequence: number }) => sequence).toSorted(), [1, 2])
    assert.equal((await ask(drafter, '/decisions?state=revoked')).total, 1)
    await agreesOnScreen(drafter, after)
  })
}

type Steps = { people: number; rows: { rank: string; step: number; coefficient: string; people: number }[] }

/** How many people stand in another step than before. */
function moved(before: Steps, after: Steps): number {
  const key = ({ rank, step, coefficient }: Steps['rows'][number]) => `${rank} ${step} ${coefficient}`
  const were = new Map(before.rows.map((row) => [key(row), row.people]))
  return after.rows.reduce((sum, row) => sum + Math.max(0, row.people - (were.get(key(row)) ?? 0)), 0)
}

/** The page of the steps: its foot is the sum of its figures, and of the people. */
async function agreesOnScreen(page: Page, { people, rows }: Steps) {
  await visit(page, '/luong')
  await page.getByText(`${people} người đang giữ bậc lương`).waitFor()
  assert.equal(
    rows.reduce((sum, row) => sum + row.people, 0),
    people,
  )
}
