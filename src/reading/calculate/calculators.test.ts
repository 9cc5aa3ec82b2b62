import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meritRaise } from '#law/pay/merit-raise.ts'
import { regularRaise } from '#law/pay/regular-raise.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { retirement as retires } from '#law/retirement/retirement.ts'
import { refundForService, refundReduced } from '#law/training/refund.ts'
import { viDate } from '#lib/date.ts'
import type { Answer, CalendarPicture, TablePicture } from './kit/answer.ts'
import { outcomeOf } from './kit/calculator.ts'
import type { Values } from './kit/field.ts'
import { calculatorOf } from './list.ts'

const today = '2026-11-23'

/** The example with some of it typed otherwise. */
async function outcome(id: string, typed: Values) {
  const of = await calculatorOf(id)!.load()
  return outcomeOf(of, { ...of.example(today), ...typed })
}

async function answer(id: string, typed: Values = {}): Promise<Answer> {
  const got = await outcome(id, typed)
  assert.ok('answer' in got, JSON.stringify(got))
  return got.answer
}

const facts = (of: Answer) => Object.fromEntries(of.facts ?? [])
const table = (of: Answer) => of.pictures!.find((one): one is TablePicture => one.kind === 'table')!
const calendar = (of: Answer) => of.pictures!.find((one): one is CalendarPicture => one.kind === 'calendar')!

type Row = readonly [situation: string, id: string, typed: Values, value: string]

// prettier-ignore
const rows: readonly Row[] = [
  ['không vướng gì',                  'nang-bac', { since: '01/03/2024', setbacks: [] }, '01/03/2027'],
  ['theo nhóm lương',                 'nang-bac', { scaleBy: 'group', group: 'B', step: '2', since: '01/03/2025', setbacks: [] }, '01/03/2027'],
  ['nghỉ không lương 2 tháng',        'nang-bac', { since: '01/03/2024', setbacks: [{ kind: 'unpaid-leave', from: '01/06/2024', to: '31/07/2024' }] }, '01/05/2027'],
  ['hai kỷ luật, cùng một hành vi',   'nang-bac', { since: '01/03/2024', setbacks: [{ kind: 'reprimand', on: '01/06/2024', conduct: '1' }, { kind: 'failed-year', year: '2024', conduct: '1' }] }, '01/09/2027'],
  ['bậc cuối, chưa vượt khung',       'nang-bac', { step: '9', since: '01/03/2024', setbacks: [] }, '01/03/2027'],
  ['bậc cuối, đang hưởng 7%',         'nang-bac', { step: '9', since: '01/03/2018', setbacks: [], beyond: 'some', percent: '7', percentSince: '01/03/2026' }, '01/03/2027'],
  ['chuyên gia cao cấp ở bậc cuối',   'nang-bac', { scaleBy: 'group', group: 'CGCC', step: '3', setbacks: [] }, 'Không còn nâng bậc'],
  ['thành tích ngoài thời gian xét',  'nang-truoc-han', { achievements: [{ on: '01/01/2019' }] }, 'Chưa đủ điều kiện'],
  ['chưa xếp loại đạt',               'nang-truoc-han', { rated: '' }, 'Chưa đủ điều kiện'],
  ['hai lần liên tiếp',               'nang-truoc-han', { previous: '1' }, 'Chưa đủ điều kiện'],
  ['nghỉ hưu',                        'nang-truoc-han', { what: 'notice', since: '01/09/2024', notifiedOn: '01/08/2026', retiresFrom: '01/02/2027' }, '01/09/2026'],
  ['chỉ tiêu 27 + 18 + 9 người',      'nang-truoc-han', { what: 'quota' }, '5 người'],
  ['lương theo hệ số',                'luong-thang', { payBy: 'coefficient', coefficient: '2,34', office: '', allowances: [], staff: 'public-employee', month: '08/2026' }, viDong(5_920_200 - 473_616 - 88_803 - 59_202)],
  ['làm thêm ngày thường 3 giờ',      'lam-them', { work: [{ day: 'weekday', hours: '3' }] }, '258.750 đồng'],
  ['hợp đồng, đêm ngày thường',       'lam-them', { staff: 'contract-worker', work: [{ day: 'weekday', hours: '1', night: '1' }], monthly: '8.800.000' }, '100.000 đồng'],
  ['truy lĩnh nâng bậc 2 tháng',      'truy-linh', { reason: 'step', first: '09/2026', last: '10/2026', office: '', allowances: [], serviceUnit: '1' }, viDong(2 * 834_900)],
  ['nữ sinh 20/05/1970',              'nghi-huu', {}, '30/09/2027'],
  ['chỉ biết năm sinh',               'nghi-huu', { sex: 'male', known: 'year', bornYear: '1965' }, '31/07/2026'],
  ['đang học, bỏ học',                'den-bu-dao-tao', { event: 'studying', years: '', favoured: '' }, '120.000.000 đồng'],
  ['phục vụ đủ',                      'den-bu-dao-tao', { served: '48', years: '' }, '0 đồng'],
  ['hạn theo ngày làm việc, qua lễ',  'han-ho-so', { pauses: [], extension: '', n: '5', received: '28/08/2026' }, '09/09/2026'],
  ['hạn theo ngày, lùi ngày nghỉ',    'han-ho-so', { unit: 'calendar-day', pauses: [], extension: '', n: '3', received: '28/08/2026' }, '03/09/2026'],
  ['hạn theo tháng',                  'han-ho-so', { unit: 'month', extension: '', n: '1', received: '28/08/2026' }, '28/09/2026'],
  ['hạn theo giờ làm việc',           'han-ho-so', { unit: 'hour', begins: '16:00', n: '4', received: '28/08/2026' }, '10:30 ngày 03/09/2026'],
  ['bổ sung thì tính lại từ đầu',     'han-ho-so', { pauses: [], extension: '', n: '5', received: '24/08/2026', supplemented: '28/08/2026' }, '09/09/2026'],
  ['qua Tết chưa có quyết định',      'han-ho-so', { pauses: [], extension: '', n: '15', received: '25/01/2027' }, 'Chưa có quyết định'],
  ['hết 60 tháng',                    'bo-nhiem-lai', {}, '01/03/2027'],
  ['hai người trúng tuyển',           'xep-hang', {}, '2 người trúng tuyển'],
]

for (const [situation, id, typed, value] of rows)
  test(`tính thử ${id}: ${situation}`, async () => assert.equal((await answer(id, typed)).value, value))

test('what a calculator says is what the law says', async () => {
  const held = {
    staff: 'public-employee',
    rank: 'V.07.04.32',
    group: 'A1',
    step: 4,
    countedFrom: '2024-05-15',
    setbacks: [{ kind: 'discipline', form: 'reprimand', on: '2025-02-01' }],
  } as const
  const raise = await answer('nang-bac', {
    staff: 'public-employee',
    rank: 'V.07.04.32',
    step: '4',
    since: '15052024',
    setbacks: [{ kind: 'reprimand', on: '01/02/2025' }],
  })
  assert.deepEqual(raise.finding.value, regularRaise(held, today).value)
  assert.equal(raise.value, viDate(regularRaise(held, today).value!.on))

  const early = await answer('nang-truoc-han')
  const request = {
    reviewYear: 2026,
    monthsEarly: 9,
    previousRaiseWasMerit: false,
    gradeChangedSince: false,
    standardsMet: true,
  }
  const same = { ...held, staff: 'civil-servant', rank: '01.003', countedFrom: '2024-08-01', setbacks: [] } as const
  assert.deepEqual(early.finding.value, meritRaise(same, request, today).value)

  assert.deepEqual((await answer('nghi-huu')).finding.value, retires('female', '1970-05-20', today).value)
  const refund = refundForService(120_000_000, 48, 30, '2025-06-30')
  assert.equal(
    (await answer('den-bu-dao-tao')).value,
    viDong(refundReduced(refund, 8, true, '2025-06-30')!.value.amount),
  )
})

test('a table adds up to its value', async () => {
  const pay = table(await answer('luong-thang'))
  const amounts = Object.fromEntries(pay.rows.map(([label, amount]) => [label, Number(amount!.replaceAll(/\D/g, ''))]))
  const lines = ['Lương', 'Phụ cấp chức vụ', 'Phụ cấp công vụ', 'Phụ cấp khu vực', 'Phụ cấp trách nhiệm công việc']
  assert.equal(
    lines.reduce((sum, line) => sum + amounts[line]!, 0),
    amounts['Tổng các khoản'],
  )
  const arrears = table(await answer('truy-linh'))
  assert.equal(arrears.rows.length, 4)
  assert.equal(arrears.foot![3], '3.914.000')
})

test('the calendar numbers what is counted, and nothing else', async () => {
  const { days } = calendar(await answer('han-ho-so'))
  const numbered = days.filter(({ n }) => n !== undefined)
  assert.deepEqual(
    numbered.map(({ n }) => n),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3],
  )
  assert.equal(numbered.at(-1)!.on, '2026-09-21')
  const look = (on: string) => days.find((day) => day.on === on)!.look
  assert.deepEqual(['2026-08-26', '2026-08-31', '2026-09-05', '2026-09-08', '2026-09-21'].map(look), [
    'received',
    'off',
    'weekend',
    'paused',
    'due',
  ])
})

test('days whose holidays nobody has fixed are shown so, and nothing after them is counted', async () => {
  const { pictures, says, tone } = await answer('han-ho-so', {
    pauses: [],
    extension: '',
    n: '15',
    received: '25/01/2027',
  })
  const { days } = pictures![0] as CalendarPicture
  assert.equal(tone, 'waits')
  assert.match(says!, /Tết năm 2027 chưa có quyết định.*29\/01\/2027/)
  assert.equal(days.find(({ on }) => on === '2027-02-05')!.look, 'undecided')
  assert.equal(days.findLast(({ n }) => n !== undefined)!.on, '2027-01-29')
})

test('equals at the last place are left to the head', async () => {
  const tied = await answer('xep-hang', { quota: '1', list: 'A\t80\t0\t40\nB\t80\t0\t40\nC\t70\t0\t40' })
  assert.equal(tied.value, '0 người trúng tuyển')
  assert.deepEqual(
    table(tied).rows.map(([id, result, place]) => [id, result, place]),
    [
      ['A', 'Bằng nhau, người đứng đầu quyết định', '1'],
      ['B', 'Bằng nhau, người đứng đầu quyết định', '1'],
      ['C', 'Không trúng tuyển', '3'],
    ],
  )
})

type Wrong = readonly [id: string, typed: Values, field: string, says: RegExp]

// prettier-ignore
const wrong: readonly Wrong[] = [
  ['nang-bac', { rank: '99.999' },                     'rank', /chưa có ngạch, chức danh nào mang mã “99.999”/],
  ['nang-bac', { step: '10' },                         'step', /Loại A1 chỉ có 9 bậc/],
  ['nang-bac', { setbacks: [{ kind: 'reprimand', on: '31/04/2025' }] }, 'setbacks.0.on', /Lịch không có ngày/],
  ['nang-bac', { setbacks: [{ kind: 'custody', from: '02/04/2025', to: '01/04/2025' }] }, 'setbacks.0.to', /không trước ngày đầu/],
  ['nang-truoc-han', { what: 'quota', units: [] },     'units', /ít nhất một đơn vị/],
  ['nang-truoc-han', { what: 'notice', notifiedOn: '01/02/2027', retiresFrom: '01/02/2027' }, 'retiresFrom', /sau ngày thông báo/],
  ['luong-thang', { month: '13/2026' },                'month', /Ghi tháng và năm/],
  ['lam-them', { work: [{ day: 'weekday', hours: '30' }] }, 'work.0.hours', /từ 0,25 đến 24/],
  ['truy-linh', { first: '10/2026', last: '09/2026' }, 'last', /không trước tháng đầu/],
  ['truy-linh', { first: '01/2004', last: '09/2026' }, 'last', /nhiều nhất 240 tháng/],
  ['nghi-huu', { sex: '' },                            'sex', /Chọn giới tính/],
  ['bo-nhiem-lai', { born: '01/03/2022' },             'born', /trước ngày bổ nhiệm/],
  ['han-ho-so', { pauses: [{ from: '01/08/2026', to: '02/08/2026' }] }, 'pauses.0.from', /theo thứ tự/],
  ['han-ho-so', { supplemented: '25/08/2026' },        'supplemented', /không trước ngày tiếp nhận/],
  ['xep-hang', { list: 'A\tvắng\t0\nB\t70' },          'list', /Dòng 1 \(A\): “vắng” không phải là điểm/],
  ['xep-hang', { list: '' },                           'list', /ít nhất một thí sinh/],
]

for (const [id, typed, field, says] of wrong)
  test(`tính thử ${id}: ${field} sai thì nói dưới ô ấy`, async () => {
    const got = await outcome(id, typed)
    assert.ok('faults' in got, JSON.stringify(got))
    assert.match(got.faults[field] ?? '', says)
  })

test('a refusal of the law is an answer with its reason', async () => {
  const old = await outcome('nghi-huu', { sex: 'male', born: '01/01/1955' })
  assert.ok('refusal' in old && /chưa có quy định/i.test(old.refusal.message))
  const before = await outcome('han-ho-so', { lawOn: '01/01/2015', received: '02/03/2015' })
  assert.ok('answer' in before ? before.answer.value === 'Chưa có quyết định' : 'refusal' in before)
  const rate = await outcome('luong-thang', { allowances: [{ kind: 'area', rate: '0,25' }] })
  assert.ok('refusal' in rate && rate.refusal.because.length > 0)
})

test('the law of another day answers otherwise', async () => {
  const at = async (lawOn: string) => (await outcome('den-bu-dao-tao', { lawOn })) as { answer: Answer }
  assert.deepEqual((await at('30/06/2025')).answer.notes, [])
  assert.match((await at('01/07/2025')).answer.notes!.join(), /trước khi giảm/)
  assert.equal(facts(await answer('luong-thang', { month: '06/2026' }))['Mức lương cơ sở'], '2.340.000 đồng')
  assert.equal(facts(await answer('luong-thang', { month: '07/2026' }))['Mức lương cơ sở'], '2.530.000 đồng')
})
