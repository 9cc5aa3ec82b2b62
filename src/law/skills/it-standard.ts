import {
  circular_03_2014_btttt,
  decision_757_2025_bkhcn,
  joint_circular_17_2016_bgddt_btttt,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { type ItModule, itModules } from './it-modules.ts'

const basic = itModules.slice(0, 6).map(({ code }) => code)
const advanced = itModules.slice(6).map(({ code }) => code)

/** Chuẩn kỹ năng sử dụng công nghệ thông tin: cơ bản là đủ sáu mô đun, nâng cao thêm ít nhất ba */
export const itStandardLaw = parameter('Chuẩn kỹ năng sử dụng công nghệ thông tin', [
  {
    from: '2015-01-01',
    value: { basic, advanced, advancedNeeded: 3 },
    cites: [cite(circular_03_2014_btttt, 'Điều 2', 'read')],
    checked: null,
  },
])

/** Chứng chỉ ứng dụng công nghệ thông tin */
export const itCertificates = parameter<readonly string[]>('Chứng chỉ ứng dụng công nghệ thông tin', [
  {
    from: '2017-01-01',
    value: ['cơ bản', 'nâng cao'],
    cites: [cite(joint_circular_17_2016_bgddt_btttt, 'chứng chỉ ứng dụng công nghệ thông tin')],
    checked: null,
  },
])

/** Khung kỹ năng số cơ bản, mức phổ cập: beside the standard; whether it replaces it is not known */
export const digitalSkills = parameter('Khung kỹ năng số cơ bản', [
  {
    from: '2025-04-29',
    value: 'mức phổ cập',
    cites: [cite(decision_757_2025_bkhcn, 'khung kiến thức, kỹ năng số cơ bản', 'read')],
    checked: null,
  },
])

export type ItStandard = {
  readonly hasBasic: boolean
  readonly hasAdvanced: boolean
  readonly missing: readonly ItModule[]
  readonly advancedModules: number
}

/** Đạt chuẩn kỹ năng cơ bản, nâng cao chưa; a module passed twice counts once */
export function itStandard(passed: readonly ItModule[], lawOn: PlainDate): Finding<ItStandard> {
  const law = itStandardLaw.on(lawOn)
  const missing = law.value.basic.filter((code) => !passed.includes(code))
  const advancedModules = law.value.advanced.filter((code) => passed.includes(code)).length
  const hasBasic = missing.length === 0
  const hasAdvanced = hasBasic && advancedModules >= law.value.advancedNeeded
  const beside = lawOn < digitalSkills.eras[0]!.from ? [] : [besideSkills(lawOn)]
  const value = { hasBasic, hasAdvanced, missing, advancedModules }
  return finding(value, outcome(value), {
    from: [
      finding(missing, missing.length === 0 ? 'Đủ sáu mô đun cơ bản' : `Thiếu mô đun ${missing.join(', ')}`),
      finding(advancedModules, `${advancedModules} mô đun nâng cao, cần ${law.value.advancedNeeded}`),
      law,
      ...beside,
    ],
  })
}

const besideSkills = (lawOn: PlainDate) =>
  finding(null, 'Có khung kỹ năng số cơ bản song song; chưa xác định được khung này có thay chuẩn kỹ năng không', {
    from: [digitalSkills.on(lawOn)],
  })

function outcome({ hasBasic, hasAdvanced }: ItStandard): string {
  if (hasAdvanced) return 'Đạt chuẩn kỹ năng sử dụng CNTT nâng cao'
  return hasBasic ? 'Đạt chuẩn kỹ năng sử dụng CNTT cơ bản' : 'Chưa đạt chuẩn kỹ năng sử dụng CNTT cơ bản'
}
