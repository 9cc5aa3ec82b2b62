import { decree_152_2025, decree_91_2017, law_06_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

/** Lao động tiên tiến: xếp loại từ hoàn thành tốt nhiệm vụ */
export const advancedWorkerLaw = parameter('Tiêu chuẩn Lao động tiên tiến', [
  {
    from: '2017-10-01',
    value: { level: 'good' as const },
    cites: [cite(decree_91_2017, 'Điều 9', 'read')],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: { level: 'good' as const },
    cites: [cite(law_06_2022, 'Điều 24', 'read')],
    checked: null,
  },
])

/** Chiến sĩ thi đua cơ sở: lao động tiên tiến có sáng kiến; hoàn thành xuất sắc is not asked */
export const grassrootsFighterLaw = parameter('Tiêu chuẩn Chiến sĩ thi đua cơ sở', [
  {
    from: '2017-10-01',
    value: { scope: 'grassroots' as const },
    cites: [cite(decree_91_2017, 'Điều 9 khoản 3', 'read')],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: { scope: 'grassroots' as const },
    cites: [cite(law_06_2022, 'Điều 23', 'secondary')],
    checked: null,
  },
])

/** Chiến sĩ thi đua cấp bộ, cấp tỉnh: số lần liên tục Chiến sĩ thi đua cơ sở */
export const provinceFighterLaw = parameter('Tiêu chuẩn Chiến sĩ thi đua cấp bộ, cấp tỉnh', [
  {
    from: '2017-10-01',
    value: { grassrootsRun: 3, scope: 'province' as const },
    cites: [cite(decree_91_2017, 'Điều 9', 'read')],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: { grassrootsRun: 3, scope: 'province' as const },
    cites: [cite(law_06_2022, 'tiêu chuẩn Chiến sĩ thi đua bộ, tỉnh', 'read')],
    checked: null,
  },
])

type NationalFighter = {
  readonly provinceRun: number
  /** Số năm giữa hai lần cấp tỉnh liên tục */
  readonly cycle: number
  readonly grassrootsYears: number | null
  readonly isNextYear: boolean
}

export const nationalFighterLaw = parameter<NationalFighter>('Tiêu chuẩn Chiến sĩ thi đua toàn quốc', [
  {
    from: '2017-10-01',
    value: { provinceRun: 2, cycle: 3, grassrootsYears: 6, isNextYear: true },
    cites: [cite(decree_91_2017, 'Điều 9', 'read')],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: { provinceRun: 2, cycle: 3, grassrootsYears: null, isNextYear: false },
    cites: [cite(law_06_2022, 'tiêu chuẩn Chiến sĩ thi đua toàn quốc', 'read')],
    checked: null,
  },
])

type ProvinceLetter = {
  /** Số lần liên tục Chiến sĩ thi đua cơ sở, thay cho năm xếp loại và sáng kiến */
  readonly fighterRun: number | null
  readonly level: 'good' | 'excellent'
  readonly years: number
  readonly initiatives: number
}

export const provinceLetterLaw = parameter<ProvinceLetter>('Tiêu chuẩn Bằng khen cấp tỉnh', [
  {
    from: '2017-10-01',
    value: { fighterRun: null, level: 'good', years: 2, initiatives: 2 },
    cites: [cite(decree_91_2017, 'bằng khen cấp bộ, cấp tỉnh')],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: { fighterRun: 2, level: 'excellent', years: 2, initiatives: 2 },
    cites: [cite(law_06_2022, 'bằng khen cấp bộ, cấp tỉnh')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: { fighterRun: 2, level: 'excellent', years: 2, initiatives: 2 },
    cites: [cite(law_06_2022, 'bằng khen cấp bộ, cấp tỉnh'), cite(decree_152_2025, 'bằng khen cấp bộ, cấp tỉnh')],
    checked: null,
  },
])
