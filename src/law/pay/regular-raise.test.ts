import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { print } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addDays, addMonths, type PlainDate } from '#lib/date.ts'
import type { HeldStep, Setback, StaffKind } from './held-step.ts'
import { regularRaise, regularRaiseValue } from './regular-raise.ts'
import type { ScaleGroup } from './scale.ts'

const lawOn = '2026-11-22'

const reprimand = (on: PlainDate, conduct?: string): Setback =>
  conduct === undefined
    ? { kind: 'discipline', form: 'reprimand', on }
    : { kind: 'discipline', form: 'reprimand', on, conduct }
const warning = (on: PlainDate, conduct?: string): Setback =>
  conduct === undefined
    ? { kind: 'discipline', form: 'warning', on }
    : { kind: 'discipline', form: 'warning', on, conduct }
const sentence = (months: number, conduct?: string): Setback => ({
  kind: 'uncounted',
  reason: 'suspended-sentence',
  months,
  ...(conduct === undefined ? {} : { conduct }),
})
const away = (months: number, extraWorkingDays: number): Setback => ({
  kind: 'uncounted',
  reason: 'unpaid-leave',
  months,
  extraWorkingDays,
})
const sick = (months: number): Setback => ({ kind: 'counted', reason: 'sick', months })
const sickLong = (months: number, extraWorkingDays: number): Setback => ({
  kind: 'counted',
  reason: 'sick',
  months,
  extraWorkingDays,
})

type Row = readonly [situation: string, StaffKind, ScaleGroup, since: PlainDate, readonly Setback[], due: PlainDate]

// prettier-ignore
const table: readonly Row[] = [
  ['chuyên viên',                            'civil-servant',   'A1',     '2022-03-01', [], '2025-03-01'],
  ['loại B',                                 'public-employee', 'B',      '2023-05-15', [], '2025-05-15'],
  ['nhân viên bảo vệ',                       'contract-worker', 'guard',  '2023-05-15', [], '2025-05-15'],
  ['nhân viên phục vụ: 24 chứ không phải 36', 'contract-worker', 'attendant', '2023-05-15', [], '2025-05-15'],
  ['chuyên gia cao cấp',                     'civil-servant',   'CGCC',   '2021-01-01', [], '2026-01-01'],
  ['tính từ ngày 29/02',                     'public-employee', 'B',      '2024-02-29', [], '2026-02-28'],
  ['công chức bị khiển trách',               'civil-servant',   'A1',     '2022-03-01', [reprimand('2023-01-05')], '2025-09-01'],
  ['cán bộ bị khiển trách',                  'cadre',           'A1',     '2022-03-01', [reprimand('2023-01-05')], '2025-09-01'],
  ['viên chức bị khiển trách',               'public-employee', 'A1',     '2022-03-01', [reprimand('2023-01-05')], '2025-06-01'],
  ['người lao động bị khiển trách',          'contract-worker', 'driver', '2022-03-01', [reprimand('2023-01-05')], '2024-06-01'],
  ['viên chức bị cảnh cáo',                  'public-employee', 'A1',     '2022-03-01', [{ kind: 'discipline', form: 'warning', on: '2023-01-05' }], '2025-09-01'],
  ['viên chức bị cách chức',                 'public-employee', 'A1',     '2022-03-01', [{ kind: 'discipline', form: 'removal', on: '2023-01-05' }], '2026-03-01'],
  ['công chức bị giáng chức trước 01/7/2025', 'civil-servant',  'A1',     '2022-03-01', [{ kind: 'discipline', form: 'demotion', on: '2024-06-30' }], '2026-03-01'],
  ['không hoàn thành nhiệm vụ một năm',      'public-employee', 'A1',     '2022-03-01', [{ kind: 'failed-year', year: 2023 }], '2025-09-01'],
  ['hai năm không hoàn thành nhiệm vụ',      'civil-servant',   'A1',     '2022-03-01', [{ kind: 'failed-year', year: 2022 }, { kind: 'failed-year', year: 2024 }], '2026-03-01'],
  ['hai sự việc khác nhau thì cộng',         'public-employee', 'A1',     '2022-03-01', [reprimand('2023-01-05', 'X'), { kind: 'failed-year', year: 2023, conduct: 'Y' }], '2025-12-01'],
  ['cùng hành vi thì lấy dài nhất',          'public-employee', 'A1',     '2022-03-01', [reprimand('2023-01-05', 'X'), { kind: 'failed-year', year: 2023, conduct: 'X' }], '2025-09-01'],
  ['kỷ luật trước khi giữ bậc',              'civil-servant',   'A1',     '2022-03-01', [reprimand('2022-02-28')], '2025-03-01'],
  ['kỷ luật đúng ngày giữ bậc',              'civil-servant',   'A1',     '2022-03-01', [reprimand('2022-03-01')], '2025-09-01'],
  ['kỷ luật ngày trước khi đến hạn',         'civil-servant',   'A1',     '2022-03-01', [reprimand('2025-02-28')], '2025-09-01'],
  ['kỷ luật đúng ngày đến hạn',              'civil-servant',   'A1',     '2022-03-01', [reprimand('2025-03-01')], '2025-03-01'],
  ['kỷ luật khi đang bị kéo dài',            'civil-servant',   'A1',     '2022-03-01', [reprimand('2023-01-05'), reprimand('2025-08-31')], '2026-03-01'],
  ['nghỉ không lương 10 ngày làm việc',      'civil-servant',   'A1',     '2022-03-01', [away(0, 10)], '2025-03-01'],
  ['nghỉ không lương 11 ngày làm việc',      'civil-servant',   'A1',     '2022-03-01', [away(0, 11)], '2025-04-01'],
  ['hai đợt nghỉ cộng dồn phần lẻ',          'civil-servant',   'A1',     '2022-03-01', [away(1, 6), away(1, 5)], '2025-06-01'],
  ['nghỉ theo ngày: 01/06–14/08/2023 là 2 tháng, 10 ngày làm việc', 'civil-servant', 'A1', '2022-03-01', [{ kind: 'uncounted', reason: 'suspension', from: '2023-06-01', to: '2023-08-14' }], '2025-05-01'],
  ['nghỉ theo ngày: 01/06–15/08/2023 là 2 tháng, 11 ngày làm việc', 'civil-servant', 'A1', '2022-03-01', [{ kind: 'uncounted', reason: 'suspension', from: '2023-06-01', to: '2023-08-15' }], '2025-06-01'],
  ['ngày lễ không phải ngày làm việc: 01/03–15/05/2023 là 2 tháng, 8 ngày làm việc', 'civil-servant', 'A1', '2022-03-01', [{ kind: 'uncounted', reason: 'suspension', from: '2023-03-01', to: '2023-05-15' }], '2025-05-01'],
  ['hai loại thời gian trùng ngày tính một lần', 'civil-servant', 'A1',   '2022-03-01', [{ kind: 'uncounted', reason: 'suspension', from: '2023-03-01', to: '2023-05-31' }, { kind: 'uncounted', reason: 'custody', from: '2023-03-01', to: '2023-04-30' }], '2025-06-01'],
  ['nghỉ thai sản vẫn tính',                 'public-employee', 'A1',     '2021-05-01', [{ kind: 'counted', reason: 'maternity', months: 6 }], '2024-05-01'],
  ['ốm 6 tháng vẫn tính',                    'public-employee', 'A1',     '2021-05-01', [sick(4), sick(2)], '2024-05-01'],
  ['ốm 8 tháng thì 2 tháng không tính',      'public-employee', 'A1',     '2021-05-01', [sick(5), sick(3)], '2024-07-01'],
  ['phần lẻ của ốm quá 6 tháng và của nghỉ không lương cộng dồn', 'public-employee', 'A1', '2021-05-01', [sickLong(6, 6), away(0, 5)], '2024-06-01'],
  ['phần lẻ mỗi loại 11 ngày cộng lại là một tháng', 'public-employee', 'A1', '2021-05-01', [sickLong(6, 11), away(0, 11)], '2024-06-01'],
  ['kỷ luật trước khi luật này có, sau khi đến hạn', 'civil-servant', 'A1', '2009-03-01', [reprimand('2013-05-05')], '2012-03-01'],
  ['án treo trước khi luật này có, sau khi đến hạn', 'civil-servant', 'A1', '2009-03-01', [{ kind: 'uncounted', reason: 'suspended-sentence', from: '2013-01-01', to: '2013-06-30' }], '2012-03-01'],
  ['tại ngũ từ 15/8/2021 được tính',         'civil-servant',   'A1',     '2021-01-01', [{ kind: 'counted', reason: 'military', from: '2021-08-15', to: '2023-08-14' }], '2024-01-01'],
  ['tại ngũ từ trước 15/8/2021 chưa được tính', 'civil-servant', 'A1',    '2021-01-01', [{ kind: 'counted', reason: 'military', from: '2021-08-14', to: '2023-08-13' }], '2026-01-01'],
  ['tập sự từ 15/8/2021 không tính',         'public-employee', 'A1',     '2021-08-01', [{ kind: 'uncounted', reason: 'probation', from: '2021-08-15', to: '2022-08-14' }], '2025-08-01'],
  ['kỷ luật trước khi luật này có, trước khi giữ bậc', 'civil-servant', 'A1', '2016-03-01', [reprimand('2005-05-05')], '2019-03-01'],
  ['tạm giam từ trước khi luật này có đến sau ngày giữ bậc', 'civil-servant', 'A1', '2016-03-01', [{ kind: 'uncounted', reason: 'custody', from: '2013-01-01', to: '2016-03-31' }], '2019-04-01'],
  ['tạm giam hết trước khi giữ bậc',         'civil-servant',   'A1',     '2016-03-01', [{ kind: 'uncounted', reason: 'custody', from: '2004-01-01', to: '2005-01-01' }], '2019-03-01'],
  ['án treo 4 tháng, cảnh cáo: lấy thời gian kéo dài', 'civil-servant', 'A1', '2022-03-01', [sentence(4), warning('2023-01-05')], '2025-09-01'],
  ['án treo 6 tháng, cảnh cáo: bằng nhau',   'civil-servant',   'A1',     '2022-03-01', [sentence(6), warning('2023-01-05')], '2025-09-01'],
  ['án treo 9 tháng, cảnh cáo: lấy thời gian thử thách', 'civil-servant', 'A1', '2022-03-01', [sentence(9), warning('2023-01-05')], '2025-12-01'],
  ['án treo không kèm kỷ luật',              'civil-servant',   'A1',     '2022-03-01', [sentence(4)], '2025-07-01'],
  ['án treo và kỷ luật vì hành vi khác thì cộng', 'civil-servant', 'A1',  '2022-03-01', [sentence(4, 'X'), warning('2023-01-05', 'Y')], '2026-01-01'],
  ['án treo ngắn hơn, thêm nghỉ không lương 2 tháng', 'civil-servant', 'A1', '2022-03-01', [sentence(4, 'X'), warning('2023-01-05', 'X'), away(2, 0)], '2025-11-01'],
  ['án treo từ trước 15/8/2021 chưa bị trừ', 'civil-servant',   'A1',     '2021-01-01', [{ kind: 'uncounted', reason: 'suspended-sentence', from: '2021-08-14', to: '2022-08-13' }, warning('2022-01-05')], '2024-07-01'],
]

for (const [situation, staff, group, countedFrom, setbacks, due] of table) {
  test(`nâng bậc lương thường xuyên: ${situation}`, () => {
    const held: HeldStep = { staff, rank: '', group, step: 1, countedFrom, setbacks }
    assert.equal(regularRaise(held, lawOn).value?.on, due)
    assert.deepEqual(regularRaiseValue(held, lawOn), regularRaise(held, lawOn).value)
  })
}

const chief = {
  staff: 'civil-servant',
  rank: '01.003',
  group: 'A1',
  step: 3,
  countedFrom: '2022-03-01',
  setbacks: [],
} as const

test('nâng bậc lương thường xuyên: bậc và hệ số mới', () => {
  assert.deepEqual(regularRaiseValue(chief, lawOn), { on: '2025-03-01', step: 4, coefficient: '3.33' })
  assert.deepEqual(regularRaiseValue({ ...chief, step: 8 }, lawOn), { on: '2025-03-01', step: 9, coefficient: '4.98' })
  assert.equal(regularRaiseValue({ ...chief, step: 9 }, lawOn), null)
})

test('nâng bậc lương thường xuyên: bậc không có trong bảng, hình thức đã bãi bỏ', () => {
  assert.throws(() => regularRaise({ ...chief, step: 10 }, lawOn), new Refusal('invalid', 'Loại A1 không có bậc 10'))
  const demoted: Setback = { kind: 'discipline', form: 'demotion', on: '2025-07-01' }
  assert.equal(regularRaiseValue({ ...chief, setbacks: [demoted] }, lawOn)?.on, '2025-03-01')
  const inTerm = { ...chief, countedFrom: '2022-08-01', setbacks: [demoted] } as const
  assert.throws(() => regularRaise(inTerm, lawOn), { kind: 'not-yet-lawful' })
  const sickBefore: Setback = { kind: 'counted', reason: 'sick', from: '2012-03-02', to: '2012-11-01' }
  const longAgo = { ...chief, countedFrom: '2012-01-01', setbacks: [sickBefore] } as const
  assert.throws(() => regularRaise(longAgo, lawOn), { kind: 'not-yet-lawful' })
})

test('nâng bậc lương thường xuyên: lời giải thích', (t) => {
  const setbacks: readonly Setback[] = [
    reprimand('2023-01-05', 'vi phạm nhiệm vụ'),
    { kind: 'failed-year', year: 2023, conduct: 'vi phạm nhiệm vụ' },
    { kind: 'uncounted', reason: 'unpaid-leave', from: '2023-06-01', to: '2023-08-15' },
    sick(8),
  ]
  const teacher = { ...chief, staff: 'public-employee', rank: 'V.07.04.32', setbacks } as const
  t.assert.snapshot(print(regularRaise(teacher, lawOn)), { serializers: [String] })
  const convicted = { ...chief, setbacks: [sentence(4), warning('2023-01-05')] }
  t.assert.snapshot(print(regularRaise(convicted, lawOn)), { serializers: [String] })
  t.assert.snapshot(print(regularRaise({ ...chief, countedFrom: '2015-04-01' }, '2018-04-01')), {
    serializers: [String],
  })
  t.assert.snapshot(print(regularRaise({ ...chief, step: 9 }, lawOn)), { serializers: [String] })
})

const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2019-01-01', days))
const absence = fc
  .record({ from: day, days: fc.integer({ min: 0, max: 200 }), reason: fc.constantFrom('unpaid-leave', 'custody') })
  .map(({ from, days, reason }): Setback => ({
    kind: 'uncounted',
    reason: reason as 'custody',
    from,
    to: addDays(from, days),
  }))
const fault = fc
  .record({ on: day, form: fc.constantFrom('reprimand', 'warning', 'removal'), conduct: fc.constantFrom('X', 'Y') })
  .map((one): Setback => ({ kind: 'discipline', ...one, form: one.form as 'warning' }))

test('thêm thời gian không tính hoặc kỷ luật không bao giờ làm đến hạn sớm hơn', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(absence, fault), { maxLength: 4 }), fc.oneof(absence, fault), (setbacks, more) => {
      const before = regularRaiseValue({ ...chief, setbacks }, lawOn)!.on
      const after = regularRaiseValue({ ...chief, setbacks: [...setbacks, more] }, lawOn)!.on
      assert.ok(before <= after && before >= addMonths(chief.countedFrom, 36))
    }),
  )
})

test('thêm trọn một tháng không tính thì lùi đúng một tháng', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 21 }), (months, extraWorkingDays) => {
      const due = (count: number) =>
        regularRaiseValue({ ...chief, setbacks: [away(count, extraWorkingDays)] }, lawOn)!.on
      assert.equal(due(months + 1), addMonths(due(months), 1))
    }),
  )
})
