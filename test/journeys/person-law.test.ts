import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from '../support/browser.ts'
import { ask, openOffice, typeDay, visit } from './office.ts'

const office = await openOffice()
after(() => office.close())

const today = '2026-11-23'
const headers = { 'x-requested-with': 'hien-tai' }
const picture = async (page: Page, name: string) =>
  process.env['PICTURES'] && page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true })

/** Made a public employee whose raise is yet to come, so that a discipline moves it. */
async function somebody(page: Page): Promise<{ id: string; fullName: string }> {
  const { rows } = await ask(page, '/people?limit=500')
  const found = rows.find(({ step, percent, office: post }: never) => percent === null && post === null && step < 5)
  const { id, rank, step } = found
  const { posting } = await ask(page, `/people/${id}`)
  const [from, reason] = ['2025-06-01', 'Quyết định gửi muộn']
  await send(page, `/people/${id}/postings`, { ...posting, staff: 'public-employee', from, reason })
  await send(page, `/people/${id}/steps`, { rank, step: step + 1, from, countedFrom: from, reason, replaces: null })
  return found
}

async function send(page: Page, path: string, data: object): Promise<void> {
  const once = { ...headers, 'idempotency-key': crypto.randomUUID() }
  const answer = await page.request.post(`${office.address}/api${path}`, { data, headers: once })
  assert.equal(answer.status(), 200, await answer.text())
}

test('what the law says of a person, and a discipline that says beforehand what it moves', async () => {
  const page = await office.seat('canbo')
  await page.request.put(`${office.address}/api/agency/today`, { data: { today }, headers })
  const { id, fullName } = await somebody(page)
  await visit(page, `/con-nguoi/${id}`)
  const law = page.getByRole('region', { name: 'Pháp luật nói gì' })
  await law.getByText('Nâng bậc lương lần sau').waitFor()
  await law.getByText('Nghỉ hưu', { exact: true }).waitFor()
  await law.getByText('Lương tháng 11/2026').waitFor()
  await picture(page, 'person-desktop')
  assert.deepEqual(await checkPage(page), [])
  await law.getByRole('button', { name: /^Căn cứ: Đủ điều kiện về thời gian/ }).click()
  await page.getByText(/^Hưởng bậc hiện tại từ ngày/).waitFor()
  await picture(page, 'person-panel')
  const link = await law.getByRole('link', { name: 'Tính thử: Nâng bậc lương lần sau' }).getAttribute('href')
  assert.doesNotMatch(decodeURIComponent(link!), new RegExp(fullName))
  const reader = await page.context().newPage()
  await reader.goto(new URL(link!, office.address).href)
  const before = (await ask(page, `/people/${id}/law`)).matters[0].value
  await reader.getByText(before).first().waitFor()
  await reader.close()

  await page.getByRole('button', { name: 'Dự thảo quyết định' }).click()
  await page.getByRole('menuitem', { name: 'Xử lý kỷ luật' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Lập dự thảo' }).click()
  await dialog.getByText('Hành vi vi phạm: chưa có').waitFor()
  await dialog.getByText('Cảnh cáo').click()
  await dialog.getByLabel('Hành vi vi phạm').fill('Vi phạm quy định về thu, chi')
  await typeDay(page, 'Hành vi chấm dứt ngày', '01032026')
  await picture(page, 'draft-dialog')
  await dialog.getByRole('button', { name: 'Lập dự thảo' }).click()
  await page.waitForURL(/\/quyet-dinh\/[0-9a-f-]{36}$/)
  await page.getByText(`từ ${before} thành `).first().waitFor()
  await picture(page, 'decision')
  const decisionId = new URL(page.url()).pathname.split('/')[2]!
  await sign(page, decisionId)

  await visit(page, `/con-nguoi/${id}`)
  await page
    .getByText(/đến hết 22\/11\/2027/)
    .filter({ visible: true })
    .first()
    .waitFor()
  await law.getByText('Kỷ luật đang thi hành').waitFor()
  assert.notEqual((await ask(page, `/people/${id}/law`)).matters[0].value, before)
  await picture(page, 'person-disciplined')
  await visit(page, `/con-nguoi/${id}?ngay=2026-11-22`)
  await page.getByText('Nâng bậc lương lần sau, tính tại ngày này').waitFor()
  await page
    .getByRole('region', { name: 'Pháp luật nói gì tại ngày 22/11/2026' })
    .getByText(before, { exact: true })
    .waitFor()
  await picture(page, 'person-then')
  assert.deepEqual(office.troubles, [])
})

async function sign(page: Page, id: string): Promise<void> {
  await send(page, `/decisions/${id}/submit`, { version: 1 })
  const signer = await office.seat('lanhdao', { phone: true })
  await visit(signer, `/quyet-dinh/${id}`)
  await picture(signer, 'decision-phone')
  await signer.getByRole('button', { name: 'Ký quyết định' }).click()
  const asking = signer.getByRole('alertdialog')
  await asking.getByText(/Kỷ luật cảnh cáo 1 người; ngày nâng bậc lương lần sau từ/).waitFor()
  await asking.getByRole('button', { name: /^Ký/ }).click()
  await signer
    .getByText(/^Đã ký/)
    .first()
    .waitFor()
}

test('one reads on a phone what the law says of oneself, and can draft nothing', async () => {
  const phone = await office.seat('nhanvien', { phone: true })
  const { account } = await ask(phone, '/session')
  await visit(phone, `/con-nguoi/${account.personId}`)
  const law = phone.getByRole('region', { name: 'Pháp luật nói gì' })
  await law.getByText('Nâng bậc lương lần sau').waitFor()
  await law.getByText('Lương tháng 11/2026').waitFor()
  await picture(phone, 'own-phone')
  assert.deepEqual(await checkPage(phone), [])
  assert.equal(await phone.getByRole('button', { name: 'Dự thảo quyết định' }).count(), 0)
  assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true)
})
