import { decree_204_2004 } from '#law/instruments.ts'
import { cite, type Sure } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Bảng lương */
export type Scale = {
  readonly group: ScaleGroup
  readonly label: string
  /** Hệ số lương of step 1, 2, …: exact decimals with two places. */
  readonly coefficients: readonly string[]
  readonly monthsPerStep: number
  /** Có phụ cấp thâm niên vượt khung hay không */
  readonly beyondTopStep: boolean
  readonly sure: Sure
}

type Row = readonly [
  group: string,
  label: string,
  firstHundredths: number,
  gapHundredths: number,
  steps: number,
  months: number,
  table: string,
  sure: Sure,
]

// prettier-ignore
const rows = [
  ['CGCC', 'Chuyên gia cao cấp',                880, 60,  3, 60, 'Bảng 1', 'memory'],
  ['A3.1', 'Loại A3, nhóm 1',                   620, 36,  6, 36, 'Bảng 2, Bảng 3', 'read'],
  ['A3.2', 'Loại A3, nhóm 2',                   575, 36,  6, 36, 'Bảng 2, Bảng 3', 'read'],
  ['A2.1', 'Loại A2, nhóm 1',                   440, 34,  8, 36, 'Bảng 2, Bảng 3', 'read'],
  ['A2.2', 'Loại A2, nhóm 2',                   400, 34,  8, 36, 'Bảng 2, Bảng 3', 'read'],
  ['A1',   'Loại A1',                           234, 33,  9, 36, 'Bảng 2, Bảng 3', 'read'],
  ['A0',   'Loại A0',                           210, 31, 10, 36, 'Bảng 2, Bảng 3', 'read'],
  ['B',    'Loại B',                            186, 20, 12, 24, 'Bảng 2, Bảng 3', 'read'],
  ['C1',   'Loại C, nhóm 1',                    165, 18, 12, 24, 'Bảng 2', 'read'],
  ['C2',   'Loại C, nhóm 2',                    150, 18, 12, 24, 'Bảng 2', 'memory'],
  ['C3',   'Loại C, nhóm 3',                    135, 18, 12, 24, 'Bảng 2', 'memory'],
  ['C1-public-employee', 'Viên chức loại C, nhóm 1',                    165, 18, 12, 24, 'Bảng 3', 'memory'],
  ['C2-public-employee', 'Viên chức loại C, nhóm 2 (nhân viên nhà xác)', 200, 18, 12, 24, 'Bảng 3', 'memory'],
  ['C3-public-employee', 'Viên chức loại C, nhóm 3 (y công)',           150, 18, 12, 24, 'Bảng 3', 'memory'],
  ['driver',             'Lái xe cơ quan',                205, 18, 12, 24, 'Bảng 4', 'read'],
  ['typing-technician',  'Kỹ thuật viên đánh máy',        205, 18, 12, 24, 'Bảng 4', 'memory'],
  ['technician',         'Nhân viên kỹ thuật',            165, 18, 12, 24, 'Bảng 4', 'memory'],
  ['typist',             'Nhân viên đánh máy',            150, 18, 12, 24, 'Bảng 4', 'memory'],
  ['guard',              'Nhân viên bảo vệ',              150, 18, 12, 24, 'Bảng 4', 'memory'],
  ['clerk',              'Nhân viên văn thư',             135, 18, 12, 24, 'Bảng 4', 'memory'],
  ['attendant',          'Nhân viên phục vụ',             100, 18, 12, 24, 'Bảng 4', 'secondary'],
] as const satisfies readonly Row[]

export type ScaleGroup = (typeof rows)[number][0]

export const scaleGroups: readonly ScaleGroup[] = rows.map(([group]) => group)

/** Các bảng lương kèm theo Nghị định 204/2004/NĐ-CP, one parameter for each group. */
export const scales = Object.fromEntries(rows.map((row) => [row[0], scaleParameter(row)])) as Readonly<
  Record<ScaleGroup, Parameter<Scale>>
>

function scaleParameter([group, label, first, gap, steps, monthsPerStep, table, sure]: (typeof rows)[number]) {
  const coefficients = Array.from({ length: steps }, (_, index) => ((first + gap * index) / 100).toFixed(2))
  const value: Scale = { group, label, coefficients, monthsPerStep, beyondTopStep: group !== 'CGCC', sure }
  return parameter<Scale>(`Bảng lương ${label}`, [
    { from: '2004-10-01', value, cites: [cite(decree_204_2004, table, sure)], checked: null },
  ])
}

export const isScaleGroup = (text: string): text is ScaleGroup => Object.hasOwn(scales, text)

export const scaleOf = (group: ScaleGroup, on: PlainDate): Scale => scales[group].valueOn(on)

/** Số bậc of a group. */
export const stepCount = (group: ScaleGroup): number => rows.find(([name]) => name === group)?.[4] ?? 0

export const coefficientOf = (group: ScaleGroup, step: number, on: PlainDate): string | undefined =>
  scaleOf(group, on).coefficients[step - 1]

/** Hệ số lương, with where it is written; undefined when the group has no such step. */
export function coefficientFinding(group: ScaleGroup, step: number, on: PlainDate): Finding<string> | undefined {
  const scale = scales[group].on(on)
  const coefficient = scale.value.coefficients[step - 1]
  if (coefficient === undefined) return undefined
  return finding(coefficient, () => `Bậc ${step} có hệ số lương ${coefficient.replace('.', ',')}`, { from: [scale] })
}
