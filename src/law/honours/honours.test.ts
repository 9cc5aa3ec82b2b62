import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { nextAwardRound } from './award-rounds.ts'
import { highestBonus, honourBonus } from './bonus.ts'
import { type Award, awards, bonusRates, type Recipient } from './bonus-rates.ts'
import {
  advancedWorker,
  grassrootsFighter,
  type Merits,
  nationalFighter,
  provinceFighter,
  provinceLetter,
} from './emulation.ts'
import { fighterRemainder, grassrootsFighterCap } from './fighter-cap.ts'
import { type Career, stateTitle } from './state-title.ts'
import type { StateTitle } from './state-title-law.ts'

type Paid = readonly [situation: string, Award, Recipient, decided: PlainDate, multiple: string, amount: number]

// prettier-ignore
const paid: readonly Paid[] = [
  ['lao động tiên tiến 2018',                'advanced-worker',   'individual', '2018-06-30', '0.3',  390_000],
  ['lương cơ sở tăng, làm tròn lên',         'advanced-worker',   'individual', '2018-07-01', '0.3',  420_000],
  ['bằng khen tỉnh, luật cũ',                'province-letter',   'individual', '2023-12-31', '1',    1_800_000],
  ['bằng khen tỉnh, luật mới',               'province-letter',   'individual', '2024-01-01', '1.5',  2_700_000],
  ['bằng khen tỉnh cho tập thể',             'province-letter',   'collective', '2025-08-08', '3',    7_020_000],
  ['nhà giáo ưu tú',                         'merited-title',     'individual', '2025-07-15', '9',    21_060_000],
  ['lương cơ sở 2.340.000, ngày cuối',       'national-fighter',  'individual', '2026-06-30', '4.5',  10_530_000],
  ['lương cơ sở 2.530.000, ngày đầu',        'national-fighter',  'individual', '2026-07-01', '4.5',  11_390_000],
  ['huân chương cho tập thể',                'labour-first',      'collective', '2018-04-16', '18',   23_400_000],
  ['tập thể lao động xuất sắc, không nhân',  'excellent-collective', 'collective', '2018-04-16', '1.5', 1_950_000],
]

for (const [situation, award, recipient, decided, multiple, amount] of paid) {
  test(`tiền thưởng: ${situation}`, () => {
    const found = honourBonus(award, recipient, decided).value
    assert.deepEqual([found.multiple, found.amount], [multiple, amount])
  })
}

test('tiền thưởng: cá nhân, tập thể không lẫn nhau; hình thức chưa có thì từ chối', () => {
  assert.throws(() => honourBonus('grassroots-fighter', 'collective', '2025-01-01'), { kind: 'invalid' })
  assert.throws(() => honourBonus('government-flag', 'individual', '2025-01-01'), { kind: 'invalid' })
  assert.throws(() => honourBonus('ministry-medal', 'individual', '2023-12-31'), { kind: 'not-yet-lawful' })
  assert.equal(honourBonus('ministry-medal', 'individual', '2024-01-01').value.isCeiling, true)
  assert.throws(() => honourBonus('advanced-worker', 'individual', '2017-09-30'), { kind: 'not-yet-lawful' })
  const one = (award: Award) => honourBonus(award, 'individual', '2025-08-08')
  assert.equal(highestBonus([one('advanced-worker'), one('grassroots-fighter')]).value.award, 'grassroots-fighter')
})

test('tiền thưởng: hệ số của mọi danh hiệu, hình thức, theo thứ tự của bảng', () => {
  const rates = (on: PlainDate) => {
    const known = awards.filter((award) => bonusRates[award].multiple.eras[0]!.from <= on)
    return known.map((award) => bonusRates[award].multiple.valueOn(on)).join(' ')
  }
  const medals = '12 8 46 30.5 15 12.5 10.5 9 7.5 4.5 15.5 15.5 12.5 9 3.5'
  assert.equal(rates('2023-12-31'), `4.5 3 1 0.3 1.5 0.8 ${medals} 1 0.3 0.15`)
  const now = `4.5 3 1 0.3 1.5 0.8 2 1.5 ${medals} 1.5 0.3 0.15 0.8 0.6`
  assert.deepEqual([rates('2024-01-01'), rates('2026-11-22')], [now, now])
})

test('tỷ lệ chiến sĩ thi đua cơ sở: bỏ phần dư, hoặc theo cơ quan', () => {
  assert.equal(grassrootsFighterCap(43, '2018-12-20').value, 6)
  assert.equal(grassrootsFighterCap(40, '2018-12-20').value, 6)
  assert.equal(grassrootsFighterCap(39, '2018-12-20').value, 5)
  assert.equal(grassrootsFighterCap(39, '2018-12-20', undefined, { [fighterRemainder.name]: 'nearest' }).value, 6)
  assert.equal(grassrootsFighterCap(43, '2026-11-22', 20).value, 8)
  assert.throws(() => grassrootsFighterCap(43, '2017-09-30'), { kind: 'not-yet-lawful' })
})

const six = [2013, 2014, 2015, 2016, 2017, 2018]
const before = '2023-12-31'
const after = '2024-01-01'

type Row = readonly [situation: string, rule: typeof advancedWorker, Merits, PlainDate, unmet: readonly string[]]

// prettier-ignore
const merits: readonly Row[] = [
  ['lao động tiên tiến, hoàn thành tốt',  advancedWorker, { level: 'good' }, after, []],
  ['lao động tiên tiến, chỉ hoàn thành',  advancedWorker, { level: 'completed' }, after, ['level']],
  ['CSTĐ cơ sở, không cần xuất sắc',      grassrootsFighter, { isAdvancedWorker: true, level: 'good', scope: 'grassroots' }, before, []],
  ['CSTĐ cơ sở, không sáng kiến',         grassrootsFighter, { isAdvancedWorker: true, scope: 'none' }, before, ['initiative']],
  ['CSTĐ tỉnh, ba năm liền',              provinceFighter, { grassrootsYears: [2021, 2022, 2023], scope: 'province' }, before, []],
  ['CSTĐ tỉnh, đứt quãng',                provinceFighter, { grassrootsYears: [2020, 2022, 2023], scope: 'province' }, before, ['grassroots-run']],
  ['CSTĐ tỉnh, ghi trùng năm',            provinceFighter, { grassrootsYears: [2022, 2023, 2023], scope: 'province' }, before, ['grassroots-run']],
  ['CSTĐ tỉnh, sáng kiến cơ sở',          provinceFighter, { grassrootsYears: [2021, 2022, 2023], scope: 'grassroots' }, before, ['initiative-scope']],
  ['CSTĐ toàn quốc, đủ sáu năm',          nationalFighter, { provinceYears: [2015, 2018], grassrootsYears: six }, before, []],
  ['CSTĐ toàn quốc, thiếu một năm',       nationalFighter, { provinceYears: [2015, 2018], grassrootsYears: six.slice(1) }, before, ['grassroots-run']],
  ['CSTĐ toàn quốc, luật mới',            nationalFighter, { provinceYears: [2015, 2018], grassrootsYears: [] }, after, []],
  ['CSTĐ toàn quốc, không liên tục',      nationalFighter, { provinceYears: [2014, 2018], grassrootsYears: six }, after, ['province-run']],
  ['CSTĐ toàn quốc, năm cuối chưa đạt',   nationalFighter, { provinceYears: [2016, 2019], grassrootsYears: six }, before, ['grassroots-run']],
  ['bằng khen tỉnh, luật cũ',             provinceLetter, { goodYears: [2022, 2023], initiatives: 2 }, before, []],
  ['bằng khen tỉnh, luật cũ, hai CSTĐ',   provinceLetter, { grassrootsYears: [2022, 2023], goodYears: [2023], initiatives: 2 }, before, ['level']],
  ['bằng khen tỉnh, luật mới, hai CSTĐ',  provinceLetter, { grassrootsYears: [2022, 2023] }, after, []],
  ['bằng khen tỉnh, luật mới, xuất sắc',  provinceLetter, { excellentYears: [2022, 2023], initiatives: 1 }, after, ['initiative']],
]

for (const [situation, rule, one, lawOn, unmet] of merits) {
  test(`danh hiệu thi đua: ${situation}`, () => {
    assert.deepEqual(
      rule(one, lawOn).value.unmet.map(({ what }) => what),
      unmet,
    )
  })
}

test('CSTĐ toàn quốc: xét năm liền kề; luật mới không nói', () => {
  const one = { provinceYears: [2015, 2018], grassrootsYears: six }
  assert.equal(nationalFighter(one, before).value.applyYear, 2019)
  assert.equal(nationalFighter(one, after).value.applyYear, undefined)
})

type Honour = readonly [situation: string, StateTitle, Career, PlainDate, unmet: readonly string[], counted?: number]

const manager = { role: 'manager', sector: 21, practice: 9 } as const
const teacher = { role: 'practitioner', practice: 16, grassrootsTitles: 7 } as const

// prettier-ignore
const honours: readonly Honour[] = [
  ['NGƯT luật cũ: bảy lần',          'meritorious-teacher', teacher, before, [], 16],
  ['NGƯT luật cũ: sáu lần',          'meritorious-teacher', { ...teacher, grassrootsTitles: 6 }, before, ['grassroots-count']],
  ['NGƯT luật mới: không đếm lần',   'meritorious-teacher', { ...teacher, grassrootsTitles: 0 }, after, [], 16],
  ['NGƯT luật cũ: không nhân hai',   'meritorious-teacher', { ...teacher, practice: 12, hardAreaYears: 4 }, before, ['practice'], 12],
  ['NGƯT luật mới: nhân hai',        'meritorious-teacher', { ...teacher, practice: 12, hardAreaYears: 4 }, after, [], 16],
  ['NGƯT quản lý luật cũ',           'meritorious-teacher', { ...manager, grassrootsTitles: 7 }, before, [], 21],
  ['NGƯT quản lý luật mới',          'meritorious-teacher', manager, after, ['practice'], 21],
  ['NGND quản lý',                   'people-teacher', { role: 'manager', sector: 24, practice: 15, hasLowerTitle: true }, after, ['sector'], 24],
  ['NGND chưa là NGƯT',              'people-teacher', { role: 'practitioner', practice: 20, hasLowerTitle: false }, after, ['prior-title'], 20],
  ['TTƯT quản lý luật cũ',           'meritorious-doctor', { role: 'manager', sector: 20, practice: 9 }, before, ['practice']],
  ['TTND quản lý',                   'people-doctor', { role: 'manager', sector: 26, practice: 14, hasLowerTitle: true }, after, ['practice']],
  ['NSƯT một vàng hai bạc, múa',     'meritorious-artist', { role: 'practitioner', practice: 10, isCircusOrDance: true, gold: 1, silver: 2 }, before, []],
  ['NSƯT một vàng một bạc',          'meritorious-artist', { role: 'practitioner', practice: 15, gold: 1, silver: 1 }, before, ['medals']],
  ['NSND xiếc đủ 15 năm',            'people-artist', { role: 'practitioner', practice: 15, isCircusOrDance: true, hasLowerTitle: true, gold: 2 }, before, [], 15],
  ['NSND kịch 15 năm',               'people-artist', { role: 'practitioner', practice: 15, hasLowerTitle: true, gold: 1 }, before, ['practice', 'gold'], 15],
  ['NNND 20 năm',                    'people-artisan', { role: 'practitioner', practice: 20, hasLowerTitle: true }, after, [], 20],
]

for (const [situation, title, one, lawOn, unmet, counted] of honours) {
  test(`danh hiệu vinh dự nhà nước: ${situation}`, () => {
    const found = stateTitle(title, one, lawOn).value
    assert.deepEqual(
      found.unmet.map(({ what }) => what),
      unmet,
    )
    if (counted !== undefined) assert.equal(found.counted, counted)
  })
}

test('danh hiệu vinh dự nhà nước: điều chưa đọc được thì từ chối, điều chưa cho thì xét riêng', () => {
  const doctor = { role: 'practitioner', practice: 20 } as const
  assert.throws(() => stateTitle('meritorious-doctor', doctor, after), { kind: 'not-yet-lawful' })
  assert.throws(() => stateTitle('people-doctor', { role: 'manager', sector: 30 }, before), { kind: 'not-yet-lawful' })
  assert.throws(() => stateTitle('people-artist', doctor, after), { kind: 'not-yet-lawful' })
  assert.throws(() => stateTitle('meritorious-teacher', { role: 'researcher', sector: 30 }, before), {
    kind: 'not-yet-lawful',
  })
  assert.ok(stateTitle('people-doctor', doctor, after).value.unexamined.some(({ what }) => what === 'science'))
  assert.equal(nextAwardRound('education', 2023, '2024-01-01').value.on, '2026-11-20')
})

test('khen thưởng: lời giải thích', (t) => {
  const trees = [
    honourBonus('advanced-worker', 'individual', '2018-07-01'),
    honourBonus('province-letter', 'collective', '2025-08-08'),
    highestBonus([
      honourBonus('advanced-worker', 'individual', '2025-08-08'),
      honourBonus('grassroots-fighter', 'individual', '2025-08-08'),
    ]),
    grassrootsFighterCap(43, '2018-12-20'),
    advancedWorker({ level: 'good' }, after),
    grassrootsFighter({ isAdvancedWorker: true }, after),
    provinceFighter({ grassrootsYears: [2024, 2025, 2026], scope: 'province' }, '2026-11-22'),
    nationalFighter({ provinceYears: [2015, 2018], grassrootsYears: six }, before),
    provinceLetter({ grassrootsYears: [2022, 2023] }, after),
    stateTitle('meritorious-teacher', { role: 'practitioner', practice: 12, hardAreaYears: 4 }, after),
    nextAwardRound('health', 2023, after),
  ]
  t.assert.snapshot(trees.map((one) => print(one)).join('\n\n'), { serializers: [String] })
})
