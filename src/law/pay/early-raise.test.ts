import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { carriedOver, pooledQuota, unitQuota } from './early-raise-quota.ts'
import { usableAchievements } from './achievement-window.ts'
import { retirementRaise } from './retirement-raise.ts'
import { meritRaise, type MeritRequest } from './merit-raise.ts'
import type { HeldStep } from './held-step.ts'

const lawOn = '2026-11-22'
const held = (countedFrom: PlainDate, rest: Partial<HeldStep> = {}): HeldStep => ({
  staff: 'public-employee',
  rank: '',
  group: 'A1',
  step: 5,
  countedFrom,
  setbacks: [],
  ...rest,
})
const request: MeritRequest = {
  reviewYear: 2026,
  monthsEarly: 12,
  previousRaiseWasMerit: false,
  gradeChangedSince: false,
  standardsMet: true,
}

type Row = readonly [
  situation: string,
  HeldStep,
  Partial<MeritRequest>,
  eligible: boolean,
  effective: PlainDate | null,
  lawOn: PlainDate,
]
const fault = { kind: 'failed-year', year: 2025 } as const

// prettier-ignore
const table: readonly Row[] = [
  ['còn thiếu 2 tháng',                       held('2024-03-01'), {}, true, '2026-03-01', lawOn],
  ['còn thiếu đúng 12 tháng',                 held('2025-01-01'), {}, true, '2027-01-01', lawOn],
  ['còn thiếu 12 tháng 1 ngày',               held('2025-01-02'), {}, false, '2027-01-02', lawOn],
  ['đến hạn thường xuyên ngay ngày 01/01',    held('2024-01-01'), {}, true, '2026-01-01', lawOn],
  ['đã đến hạn thường xuyên trong năm xét',   held('2023-12-31'), {}, false, '2025-12-31', lawOn],
  ['nâng trước 9 tháng',                      held('2024-03-01'), { monthsEarly: 9 }, true, '2026-06-01', lawOn],
  ['nâng trước 13 tháng',                     held('2024-03-01'), { monthsEarly: 13 }, false, '2026-02-01', lawOn],
  ['bậc cuối cùng',                           held('2024-03-01', { step: 9 }), {}, false, null, lawOn],
  ['một năm không hoàn thành nhiệm vụ',       held('2024-03-01', { setbacks: [fault] }), {}, false, '2026-09-01', lawOn],
  ['không hoàn thành nhiệm vụ ở bậc trước',   held('2026-01-01', { setbacks: [fault] }), { reviewYear: 2028 }, true, '2028-01-01', lawOn],
  ['chưa đủ tiêu chuẩn',                      held('2024-03-01'), { standardsMet: false }, false, '2026-03-01', lawOn],
  ['hai lần liên tiếp',                       held('2024-03-01'), { previousRaiseWasMerit: true }, false, '2026-03-01', lawOn],
  ['hai lần liên tiếp, đã đổi ngạch, từ 15/8/2021',    held('2019-03-01'), { previousRaiseWasMerit: true, gradeChangedSince: true, reviewYear: 2021 }, false, '2021-03-01', '2021-08-15'],
  ['hai lần liên tiếp, đã đổi ngạch, trước 15/8/2021', held('2019-03-01'), { previousRaiseWasMerit: true, gradeChangedSince: true, reviewYear: 2021 }, true, '2021-03-01', '2021-08-14'],
]

for (const [situation, step, asked, eligible, effective, on] of table) {
  test(`nâng bậc trước thời hạn do thành tích: ${situation}`, () => {
    const { value } = meritRaise(step, { ...request, ...asked }, on)
    assert.deepEqual([value.eligible, value.effective], [eligible, effective])
  })
}

// prettier-ignore
const retiring: readonly (readonly [string, since: PlainDate, notified: PlainDate, retires: PlainDate, boolean, PlainDate | null])[] = [
  ['còn thiếu 11 tháng',                 '2024-02-01', '2025-09-01', '2026-03-01', true,  '2026-02-01'],
  ['còn thiếu 13 tháng',                 '2024-03-01', '2025-08-01', '2026-02-01', false, '2026-03-01'],
  ['còn thiếu đúng 12 tháng',            '2024-03-01', '2025-09-01', '2026-03-01', true,  '2026-03-01'],
  ['ngày hưởng trước ngày thông báo',    '2023-06-01', '2025-09-01', '2026-03-01', true,  null],
  ['đến hạn thường xuyên sau ngày thông báo', '2022-09-02', '2025-09-01', '2026-03-01', true,  null],
  ['đã đến hạn thường xuyên khi thông báo', '2022-09-01', '2025-09-01', '2026-03-01', false, null],
]

for (const [situation, since, notifiedOn, retiresFrom, eligible, effective] of retiring) {
  test(`nâng bậc trước thời hạn khi nghỉ hưu: ${situation}`, () => {
    const { value } = retirementRaise(held(since), { notifiedOn, retiresFrom }, lawOn)
    assert.deepEqual([value.eligible, value.effective], [eligible, effective])
  })
}

test('tỷ lệ nâng trước thời hạn', () => {
  assert.deepEqual(unitQuota(9, lawOn).value, { own: 0, remainder: 9 })
  assert.deepEqual(unitQuota(10, lawOn).value, { own: 1, remainder: 0 })
  assert.deepEqual(unitQuota(57, lawOn).value, { own: 5, remainder: 7 })
  const { extra, total, cap } = pooledQuota([57, 23, 18], lawOn).value
  assert.deepEqual({ extra, total, cap }, { extra: 1, total: 9, cap: 9 })
  assert.equal(pooledQuota([9, 9], lawOn).value.extra, 1)
  assert.equal(pooledQuota([4, 5], lawOn).value.extra, 0)
  assert.equal(carriedOver(2026).value, 0)
})

test('thành tích được xét: 6 năm hoặc 4 năm, sau lần nâng trước', () => {
  const days: readonly PlainDate[] = [
    '2020-12-31',
    '2021-01-01',
    '2022-12-31',
    '2023-01-01',
    '2026-12-31',
    '2027-01-01',
  ]
  const usable = (group: 'A1' | 'B' | 'CGCC', last: PlainDate | null) =>
    usableAchievements(group, 2026, last, days, lawOn)?.value.usable
  assert.deepEqual(usable('A1', null), ['2021-01-01', '2022-12-31', '2023-01-01', '2026-12-31'])
  assert.deepEqual(usable('B', null), ['2023-01-01', '2026-12-31'])
  assert.deepEqual(usable('A1', '2022-12-31'), ['2022-12-31', '2023-01-01', '2026-12-31'])
  assert.equal(usable('CGCC', null), undefined)
})

test('nâng bậc trước thời hạn: lời giải thích', (t) => {
  const shown = [
    meritRaise(held('2024-03-01'), request, lawOn),
    meritRaise(held('2024-03-01', { setbacks: [fault] }), { ...request, previousRaiseWasMerit: true }, lawOn),
    retirementRaise(held('2023-06-01'), { notifiedOn: '2025-09-01', retiresFrom: '2026-03-01' }, lawOn),
    pooledQuota([57, 23, 18], lawOn),
    usableAchievements('A1', 2026, '2023-04-20', ['2024-01-10'], lawOn)!,
  ]
  for (const one of shown) t.assert.snapshot(print(one), { serializers: [String] })
})
