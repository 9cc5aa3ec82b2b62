import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { checkPage } from '../support/browser.ts'
import { ask, openOffice, visit } from './office.ts'

const office = await openOffice()
after(() => office.close())

const picture = async (page: Page, name: string) =>
  process.env['PICTURES'] && page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true })

type Exam = { id: string; name: string; stage: string }
type Ticket = { ticket: string; number: string }

/** What an act through the API answers, with the session of this page. */
async function post(page: Page, path: string, data?: object) {
  const answer = await page.request.post(new URL(`/api${path}`, page.url()).href, {
    data: data ?? {},
    headers: { 'x-requested-with': 'hien-tai', 'idempotency-key': crypto.randomUUID() },
  })
  assert.equal(answer.status(), 200, `${path}: ${await answer.text()}`)
  return answer.json()
}

/** Opens the papers of the sample's exam with two of its panel, and gives the first three candidates their tickets. */
async function prepare(officer: Page) {
  const exams: Exam[] = await ask(officer, '/exams')
  const exam = exams.find(({ name }) => name.startsWith('Sát hạch nội quy'))!
  const { sessions } = await ask(officer, `/exams/${exam.id}/hall`)
  const sessionId: string = sessions[0].id
  for (const username of ['truongdonvi', 'nhanvien'])
    await post(await office.seat(username), `/exams/${exam.id}/sessions/${sessionId}/opening`, {
      passPhrase: office.password,
    })
  const { tickets } = await post(officer, `/exams/${exam.id}/sessions/${sessionId}/tickets`, { candidateIds: [] })
  return { exam, sessionId, tickets: (tickets as Ticket[]).slice(0, 3) }
}

async function enter(page: Page, code: string) {
  await page.goto(`${office.address}/thi/`)
  await page.getByLabel('Mã trên phiếu dự thi').fill(code)
  await page.getByRole('button', { name: 'Vào phòng thi' }).click()
}

/** Answers every question with its first choice and returns what was chosen, by the question's words. */
async function answerAll(page: Page, from = 1): Promise<void> {
  for (let at = from; at <= 6; at++) {
    await page.getByRole('button', { name: new RegExp(`^Câu ${at},`) }).click()
    await page.getByRole('radio').first().check()
  }
}

const saved = (page: Page) => page.getByText('Đã lưu tất cả').waitFor()

test('three candidates: a cut net, a killed window, another computer; every answer is there', async () => {
  const officer = await office.seat('canbo')
  const { exam, sessionId, tickets } = await prepare(officer)
  const [one, two, three] = [await office.page(), await office.page(), await office.page({ phone: true })]
  await enter(one, 'SAI1-SAI2-SAI3-SAI4')
  await one.getByText('Mã này không đúng.').waitFor()
  await picture(one, 'thi-cua')
  assert.deepEqual(await checkPage(one), [])
  await enter(one, tickets[0]!.ticket)
  await enter(two, tickets[1]!.ticket)
  await enter(three, tickets[2]!.ticket)
  for (const page of [one, two, three]) await page.getByText('Đã vào phòng thi.').waitFor()
  await picture(one, 'thi-cho')
  assert.deepEqual(await checkPage(one), [])

  const chair = await office.seat('truongdonvi')
  await visit(chair, `/sat-hach/${exam.id}/ca/${sessionId}`)
  await chair.getByRole('button', { name: 'Tính giờ làm bài' }).click()
  await chair.getByRole('alertdialog').getByRole('button', { name: 'Tính giờ làm bài' }).click()
  for (const page of [one, two, three]) await page.getByRole('heading', { name: /^Câu 1 / }).waitFor()

  await cutAndBack(one)
  const killed = await killWindow(two)
  const moved = await changeComputer(three, chair, tickets[2]!)

  await picture(killed, 'thi-lam-bai')
  await killed.getByLabel('Hiện tất cả các câu').check()
  await picture(killed, 'thi-tat-ca')
  assert.deepEqual(await checkPage(killed), [])
  await chair.reload()
  await chair
    .getByRole('button', { name: /Đang làm bài/ })
    .first()
    .waitFor()
  await picture(chair, 'thi-bang')
  assert.deepEqual(await checkPage(chair), [])

  const board = await ask(chair, `/exam-sessions/${sessionId}/board`)
  const answered = Object.fromEntries(
    board.seats.map((seat: { number: string; answered: number }) => [seat.number, seat.answered]),
  )
  assert.deepEqual(tickets.map(({ number }) => answered[number]), [6, 6, 6]) // prettier-ignore
  for (const page of [one, killed, moved]) await handIn(page)
  await picture(one, 'thi-xong')
  assert.deepEqual(await checkPage(one), [])
  const after = await ask(chair, `/exam-sessions/${sessionId}/board`)
  assert.equal(after.seats.filter(({ state }: { state: string }) => state === 'handed-in').length, 3)
  // What was said on the computer that was left is there, and apart.
  assert.equal(
    after.seats.reduce((sum: number, { late }: { late: number }) => sum + late, 0),
    1,
  )
  assert.deepEqual(office.troubles, [])
})

/** The net goes while he writes on; what he wrote is told as kept here, then as saved. */
async function cutAndBack(page: Page) {
  const context: BrowserContext = page.context()
  await page.getByRole('radio').first().check()
  await saved(page)
  await context.setOffline(true)
  await answerAll(page, 2)
  await page.getByText(/Mất kết nối\. 5 thay đổi chưa gửi, đã giữ trên máy này/).waitFor()
  await picture(page, 'thi-mat-mang')
  await context.setOffline(false)
  await saved(page)
}

/** The window dies with answers that were never sent; a new one of the same browser has them. */
async function killWindow(page: Page): Promise<Page> {
  const context = page.context()
  await answerAll(page)
  await saved(page)
  await page.getByRole('button', { name: /^Câu 6,/ }).click()
  await context.setOffline(true)
  await page.getByRole('radio').nth(1).check()
  await page.getByText(/1 thay đổi chưa gửi/).waitFor()
  const chosen = await page.getByRole('radio').nth(1).getAttribute('name')
  const died = page.waitForEvent('crash')
  await page.goto('chrome://crash').catch(() => {})
  await died
  await page.close()
  await context.setOffline(false)
  const fresh = await context.newPage()
  await fresh.goto(`${office.address}/thi/`)
  await saved(fresh)
  await fresh.getByRole('button', { name: /^Câu 6,/ }).click()
  assert.equal(await fresh.getByRole('radio').nth(1).getAttribute('name'), chosen)
  assert.equal(await fresh.getByRole('radio').nth(1).isChecked(), true)
  return fresh
}

/** The invigilator gives a code; the other computer goes on where this one stood, and this one writes no more. */
async function changeComputer(page: Page, chair: Page, { number, ticket }: Ticket): Promise<Page> {
  await page.getByRole('radio').first().check()
  await saved(page)
  const other = await office.page()
  await enter(other, ticket)
  await other.getByText(/đã được dùng trên một máy/).waitFor()
  await chair.getByRole('button', { name: new RegExp(number) }).click()
  const dialog = chair.getByRole('dialog')
  await dialog.getByLabel('Lý do').fill('Màn hình hỏng')
  await picture(chair, 'thi-doi-may')
  await dialog.getByRole('button', { name: 'Cấp mã đổi máy' }).click()
  const told = await dialog.getByText(/Mã đổi máy, dùng một lần/).innerText()
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click()
  await enter(other, /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(told)![0])
  await other.getByRole('heading', { name: /^Câu 1 / }).waitFor()
  assert.equal(await other.getByRole('radio').first().isChecked(), true)
  await answerAll(other, 2)
  await saved(other)
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('heading', { name: 'Bài thi đang mở ở nơi khác' }).waitFor()
  return other
}

async function handIn(page: Page) {
  await page.getByRole('button', { name: 'Nộp bài' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click()
  await page.getByRole('heading', { name: 'Đã nộp bài' }).waitFor()
  await page.getByText(/^[0-9A-F]{8}$/).waitFor()
}
