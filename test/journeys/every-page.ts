import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from '../support/browser.ts'
import { ask, type Office, visit } from './office.ts'

/** Words of another language that a page may fall back to when somebody forgot ours. */
const foreign =
  /\b(the|and|error|loading|search|select|submit|cancel|close|undefined|null|NaN|Invalid|day|month|year|row|page|file|upload|required)\b/i

export function everyPage(office: Office) {
  for (const phone of [false, true])
    test(`every page can be used by all, on ${phone ? 'a phone' : 'a desktop'}`, async () => {
      const found: string[] = []
      for (const [username, paths] of await placesOf(office)) {
        const page = await office.seat(username, { phone })
        for (const path of paths) {
          await visit(page, path)
          await settled(page)
          found.push(...(await faultsOf(page, phone)).map((fault) => `${username} ${path}: ${fault}`))
        }
      }
      assert.deepEqual(found, [])
    })

  test('a page that breaks these rules is noticed', async () => {
    const page = await office.seat('canbo', { phone: true })
    await visit(page, '/quyet-dinh')
    await page.evaluate(() => {
      const broken = document.createElement('div')
      broken.style.width = '2000px'
      broken.innerHTML = '<button></button><span>Loading</span>'
      document.querySelector('main')?.append(broken)
    })
    const faults = await faultsOf(page, true)
    assert.ok(
      faults.some((fault) => fault.startsWith('button-name')),
      String(faults),
    )
    assert.ok(
      faults.some((fault) => fault.startsWith('cuộn ngang')),
      String(faults),
    )
    assert.ok(
      faults.some((fault) => fault.includes('Loading')),
      String(faults),
    )
  })
}

async function placesOf(office: Office): Promise<(readonly [string, readonly string[]])[]> {
  const page = await office.seat('canbo')
  const [{ rows: people }, { rows: decisions }, imports, exams] = await Promise.all([
    ask(page, '/people?limit=1'),
    ask(page, '/decisions'),
    ask(page, '/imports'),
    ask(page, '/exams'),
  ])
  const training = await trainingPaths(page)
  const [person, list] = [`/con-nguoi/${people[0].id}`, `/nhap-danh-sach/${imports[0].id}`]
  return [
    [
      'canbo',
      [
        '/ban-lam-viec',
        '/ban-lam-viec?xem=don-vi',
        '/ban-lam-viec?xem=lich',
        '/con-nguoi',
        `/con-nguoi?xem=${people[0].id}`,
        person,
        `${person}?ngay=2017-01-01`,
        `${person}/so-yeu-ly-lich`,
        '/trung-nguoi',
        '/ra-soat',
        '/dao-tao',
        '/dao-tao?phan=chuong-trinh',
        '/dao-tao/bao-cao',
        '/dao-tao/bao-cao/nguoi',
        '/dao-tao/bao-cao/so-tiet',
        ...training,
        '/thong-ke',
        '/thong-ke/ban-tin',
        '/thong-ke/bang?dong=level&cot=sex',
        '/thong-ke/bieu-mau',
        '/thong-ke/bieu-mau?mau=bm02',
        '/thong-ke/bieu-mau?mau=training',
        '/thong-ke/nguoi',
        '/thong-ke/chenh-lech',
        '/to-chuc/qua-thoi-gian',
        '/sap-xep-don-vi',
        '/quyet-dinh',
        ...decisions.slice(0, 2).map(({ id }: { id: string }) => `/quyet-dinh/${id}`),
        '/so-van-ban',
        '/luong',
        '/luong?xem=danh-sach',
        '/bang-luong/noi-lam-viec',
        '/co-quan/lua-chon?xem=payroll.mid-month',
        '/nhap-danh-sach',
        list,
        `${list}?phan=cot`,
        `${list}?phan=don-vi`,
        '/nang-luc',
        '/nang-luc?phan=yeu-cau',
        '/nang-luc?phan=khung',
        '/ngan-hang-cau-hoi',
        '/sat-hach',
        ...exams.flatMap(({ id }: { id: string }) =>
          [
            '',
            '?phan=hoi-dong',
            '?phan=phong-thi',
            '?phan=de-thi',
            '?phan=cham',
            '?phan=ket-qua',
            '?phan=phan-tich',
          ].map((part) => `/sat-hach/${id}${part}`),
        ),
        '/khong-co-trang-nay',
      ],
    ],
    ['lanhdao', ['/ban-lam-viec', ...decisions.slice(0, 1).map(({ id }: { id: string }) => `/quyet-dinh/${id}`)]],
    [
      'nhanvien',
      ['/dao-tao/cua-toi', '/ban-lam-viec', '/ho-so-cua-toi', '/sat-hach-cua-toi', '/kiem-tra-chung-nhan/sai'],
    ],
    ['quantri', ['/to-chuc', '/co-quan', '/tai-khoan', '/nhat-ky']],
  ]
}

/** A class that is running: its people, its session of today, the code of that. */
async function trainingPaths(page: Page): Promise<string[]> {
  const classes: { id: string; state: string }[] = await ask(page, '/training/classes')
  const running = classes.find(({ state }) => state === 'running')
  assert.ok(running, 'the sample has a class that is running')
  const { sessions } = await ask(page, `/training/classes/${running.id}`)
  const at = `/dao-tao/${running.id}`
  const held = `/dao-tao/buoi/${sessions[1].id}`
  return [at, `${at}?phan=buoi-hoc`, `${at}?phan=lop`, `${at}?phan=nhan-xet`, held, `${held}/ma`]
}

async function faultsOf(page: Page, phone: boolean): Promise<string[]> {
  const axe = (await checkPage(page)).map(
    ({ rule, says, where }) => `${rule} (${says}) ở ${where.slice(0, 3).join(' | ')}`,
  )
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const words = foreign.exec(await page.locator('body').innerText())
  return [
    ...axe,
    ...(phone && wider > 0 ? [`cuộn ngang ${wider} px`] : []),
    ...(words ? [`chữ nước ngoài “${words[0]}”`] : []),
  ]
}

/** No skeleton stands for what comes. */
async function settled(page: Page) {
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy="true"]') && !document.body.textContent.includes('Đang tải…'),
  )
}
