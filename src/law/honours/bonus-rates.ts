import { decree_152_2025, decree_91_2017, decree_98_2023 } from '#law/instruments.ts'
import { cite, type Sure } from '#law/kit/citation.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'

/** Ai được nhận: a title of one kind, or a form that both may receive. */
export type Recipient = 'individual' | 'collective'

export type BonusRate = {
  readonly label: string
  readonly to: Recipient | 'both'
  /** Mức cao nhất, the granting authority fixing the sum below it. */
  readonly isCeiling: boolean
  /** Lần mức lương cơ sở, của cá nhân nếu cả hai được nhận. */
  readonly multiple: Parameter<string>
}

type Row = readonly [
  label: string,
  to: BonusRate['to'],
  since2017: string | null,
  since2024: string,
  sure: readonly [since2017: Sure, since2024: Sure],
  at?: string,
]

const titles = 'mức tiền thưởng danh hiệu thi đua'
const honours = 'Điều 52'
const letters = 'Điều 54'

// prettier-ignore
const table = {
  'national-fighter':      ['Chiến sĩ thi đua toàn quốc',                'individual', '4.5',  '4.5',  ['read', 'read'], titles],
  'province-fighter':      ['Chiến sĩ thi đua cấp bộ, cấp tỉnh',         'individual', '3',    '3',    ['read', 'read'], titles],
  'grassroots-fighter':    ['Chiến sĩ thi đua cơ sở',                    'individual', '1',    '1',    ['read', 'read'], titles],
  'advanced-worker':       ['Lao động tiên tiến',                        'individual', '0.3',  '0.3',  ['read', 'read'], titles],
  'excellent-collective':  ['Tập thể lao động xuất sắc',                 'collective', '1.5',  '1.5',  ['read', 'read'], titles],
  'advanced-collective':   ['Tập thể lao động tiên tiến',                'collective', '0.8',  '0.8',  ['read', 'read'], titles],
  'model-commune':         ['Xã, phường, thị trấn tiêu biểu',            'collective', null,   '2',    ['read', 'read'], titles],
  'cultural-village':      ['Thôn, tổ dân phố văn hóa',                  'collective', null,   '1.5',  ['read', 'read'], titles],
  'government-flag':       ['Cờ thi đua của Chính phủ',                  'collective', '12',   '12',   ['read', 'read'], titles],
  'province-flag':         ['Cờ thi đua cấp bộ, cấp tỉnh',               'collective', '8',    '8',    ['read', 'read'], titles],
  'gold-star':             ['Huân chương Sao vàng',                      'both',       '46',   '46',   ['read', 'read']],
  'ho-chi-minh':           ['Huân chương Hồ Chí Minh',                   'both',       '30.5', '30.5', ['read', 'read']],
  'independence-first':    ['Huân chương Độc lập hạng Nhất',             'both',       '15',   '15',   ['read', 'read']],
  'independence-second':   ['Huân chương Độc lập hạng Nhì',              'both',       '12.5', '12.5', ['read', 'read']],
  'independence-third':    ['Huân chương Độc lập hạng Ba',               'both',       '10.5', '10.5', ['read', 'read']],
  'labour-first':          ['Huân chương Lao động hạng Nhất',            'both',       '9',    '9',    ['read', 'memory']],
  'labour-second':         ['Huân chương Lao động hạng Nhì',             'both',       '7.5',  '7.5',  ['read', 'memory']],
  'labour-third':          ['Huân chương Lao động hạng Ba',              'both',       '4.5',  '4.5',  ['read', 'memory']],
  hero:                    ['Anh hùng Lao động, Anh hùng Lực lượng vũ trang nhân dân', 'both', '15.5', '15.5', ['read', 'read'], honours],
  'heroic-mother':         ['Bà mẹ Việt Nam anh hùng',                   'individual', '15.5', '15.5', ['read', 'read'], honours],
  'people-title':          ['Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân nhân dân', 'individual', '12.5', '12.5', ['read', 'read'], 'Điều 52 khoản 3'],
  'merited-title':         ['Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân ưu tú',    'individual', '9',    '9',    ['read', 'read'], 'Điều 52 khoản 3'],
  'prime-minister-letter': ['Bằng khen của Thủ tướng Chính phủ',         'both',       '3.5',  '3.5',  ['read', 'read'], letters],
  'province-letter':       ['Bằng khen cấp bộ, cấp tỉnh',                'both',       '1',    '1.5',  ['memory', 'read'], letters],
  'district-letter':       ['Giấy khen cấp huyện, cấp sở',               'both',       '0.3',  '0.3',  ['memory', 'memory'], letters],
  'commune-letter':        ['Giấy khen cấp xã',                          'both',       '0.15', '0.15', ['memory', 'memory'], letters],
  'assembly-medal':        ['Kỷ niệm chương của Ủy ban Thường vụ Quốc hội', 'individual', null, '0.8',  ['read', 'read']],
  'ministry-medal':        ['Kỷ niệm chương của bộ, ngành, tỉnh, đoàn thể', 'individual', null, '0.6',  ['read', 'read']],
} as const satisfies Readonly<Record<string, Row>>

export type Award = keyof typeof table

export const awards = Object.keys(table) as readonly Award[]

/** Hệ số tiền thưởng của từng danh hiệu, hình thức khen thưởng, so với mức lương cơ sở */
export const bonusRates = Object.fromEntries(
  Object.entries<Row>(table).map(([award, row]) => [award, rateOf(row)]),
) as Readonly<Record<Award, BonusRate>>

function rateOf([label, to, since2017, since2024, [sure2017, sure2024], at = 'mức tiền thưởng']: Row): BonusRate {
  const first = since2017 !== null && { value: since2017, cites: [cite(decree_91_2017, 'Điều 69 trở đi', sure2017)] }
  const multiple = parameter<string>(`Hệ số tiền thưởng: ${label}`, [
    ...(first ? [{ from: '2017-10-01', ...first, checked: null } as const] : []),
    { from: '2024-01-01', value: since2024, cites: [cite(decree_98_2023, 'mức tiền thưởng', sure2024)], checked: null },
    { from: '2025-07-01', value: since2024, cites: [cite(decree_152_2025, at, sure2024)], checked: null },
  ])
  return { label, to, isCeiling: label.startsWith('Kỷ niệm chương'), multiple }
}
