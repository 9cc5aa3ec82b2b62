import {
  circular_05_2005_bnv,
  circular_06_2005_bnv,
  circular_07_2005_bnv,
  circular_09_2005_bnv,
  circular_78_2005_bnv,
  decree_05_2023,
  decree_115_2020,
  decree_204_2004,
  decree_259_2026,
  decree_56_2011,
  decree_76_2009,
  decree_76_2019,
  joint_circular_11_2005,
  joint_circular_163_2013,
  party_guidance_05_2011,
} from '#law/instruments.ts'
import { type Citation, cite } from '#law/kit/citation.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/**
 * How an allowance is reckoned. `unit` 'coefficient': rate × mức lương cơ sở; 'percent': rate % × (hệ số lương + phụ cấp
 * chức vụ + vượt khung) × mức lương cơ sở. `rates`: the ones the law has, or the lowest and the highest.
 */
export type AllowanceRule = {
  readonly label: string
  readonly unit: 'coefficient' | 'percent'
  readonly rates: readonly string[] | { readonly least: string; readonly most: string }
  /** In the base of social insurance */
  readonly insured: boolean
  /** Tính thuế thu nhập cá nhân */
  readonly taxed: boolean
}

type AllowanceEra = readonly [from: PlainDate, rates: AllowanceRule['rates'] | null, cites: readonly Citation[]]

function allowance(of: Omit<AllowanceRule, 'rates' | 'insured'>, eras: readonly AllowanceEra[]) {
  return parameter<AllowanceRule>(
    of.label,
    eras.map(([from, rates, cites]) => ({
      from,
      value: rates && { ...of, rates, insured: false },
      cites,
      checked: null,
    })),
  )
}

const coefficient = (label: string, taxed = true) => ({ label, unit: 'coefficient', taxed }) as const
const percent = (label: string, taxed = true) => ({ label, unit: 'percent', taxed }) as const
const since2004 = '2004-10-01'
const table = (at: string) => cite(decree_204_2004, at, 'memory')

/** Các khoản phụ cấp of one person besides those of his step, office and trade. None is in the base of social insurance. */
export const allowanceKinds = {
  area: allowance(coefficient('Phụ cấp khu vực', false), [
    [
      since2004,
      ['0.1', '0.2', '0.3', '0.4', '0.5', '0.7', '1.0'],
      [table('Điều 6 khoản 3'), cite(joint_circular_11_2005, 'mức phụ cấp')],
    ],
  ]),
  special: allowance(percent('Phụ cấp đặc biệt'), [
    [since2004, ['30', '50', '100'], [table('Điều 6 khoản 4'), cite(circular_09_2005_bnv, 'mức phụ cấp')]],
  ]),
  attraction: allowance(percent('Phụ cấp thu hút', false), [
    [since2004, { least: '20', most: '70' }, [table('Điều 6 khoản 5')]],
    ['2020-01-01', ['70'], [cite(decree_76_2019, 'Điều 4')]], // the day in force was not read; the next new year
  ]),
  mobile: allowance(coefficient('Phụ cấp lưu động'), [
    [since2004, ['0.2', '0.4', '0.6'], [table('Điều 6'), cite(circular_06_2005_bnv, 'mức phụ cấp')]],
  ]),
  hazard: allowance(coefficient('Phụ cấp độc hại, nguy hiểm', false), [
    [since2004, ['0.1', '0.2', '0.3', '0.4'], [table('Điều 6'), cite(circular_07_2005_bnv, 'mức phụ cấp')]],
  ]),
  responsibility: allowance(coefficient('Phụ cấp trách nhiệm công việc'), [
    [since2004, ['0.1', '0.2', '0.3', '0.5'], [table('Điều 6'), cite(circular_05_2005_bnv, 'mức phụ cấp')]],
  ]),
  'concurrent-head': allowance(percent('Phụ cấp kiêm nhiệm'), [
    [
      since2004,
      ['10'],
      [cite(decree_204_2004, 'Điều 6 khoản 2', 'read'), cite(circular_78_2005_bnv, 'mức phụ cấp', 'read')],
    ],
  ]),
  'health-profession': allowance(percent('Phụ cấp ưu đãi nghề y tế'), [
    ['2012-01-01', { least: '20', most: '70' }, [cite(decree_56_2011, 'mức phụ cấp')]], // the next new year
    [
      '2022-01-01',
      { least: '20', most: '100' },
      [cite(decree_56_2011, 'mức phụ cấp'), cite(decree_05_2023, 'y tế dự phòng')],
    ],
    ['2024-01-01', { least: '20', most: '70' }, [cite(decree_56_2011, 'mức phụ cấp')]],
  ]),
  mentor: allowance(coefficient('Phụ cấp hướng dẫn tập sự'), [
    ['2020-09-29', ['0.3'], [cite(decree_115_2020, 'Điều 23 khoản 4', 'text')]],
    ['2026-07-01', null, [cite(decree_259_2026, 'Điều 21', 'secondary')]],
  ]),
  'party-work': allowance(percent('Phụ cấp công tác Đảng, đoàn thể'), [
    ['2012-01-01', ['30'], [cite(party_guidance_05_2011, 'mức phụ cấp')]], // the next new year
  ]),
  'chief-accountant': allowance(coefficient('Phụ cấp trách nhiệm kế toán trưởng'), [
    ['2014-01-01', ['0.1'], [cite(joint_circular_163_2013, 'mức phụ cấp')]], // the next new year
  ]),
} as const satisfies Readonly<Record<string, Parameter<AllowanceRule>>>

export type AllowanceKind = keyof typeof allowanceKinds

/** Phụ cấp thâm niên nghề: percent from so many months, and more for each further year; in the base of insurance. */
export const tradeSeniorityRates = parameter('Phụ cấp thâm niên nghề', [
  {
    from: '2010-01-01', // NĐ 76/2009: the day in force was not read; the next new year
    value: { firstAfterMonths: 60, first: 5, perYear: 1 },
    cites: [cite(decree_76_2009, 'Điều 1')],
    checked: null,
  },
])
