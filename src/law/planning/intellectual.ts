import { resolution_27_2008_tw } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type AgencyChoices, choice, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'

/** Trình độ chuyên môn, cao nhất trước */
export const degreeLevels = [
  'doctor-of-science',
  'doctor',
  'master',
  'university',
  'college',
  'intermediate',
  'elementary',
] as const
export type DegreeLevel = (typeof degreeLevels)[number]

/** Trình độ tính là trí thức */
export const intellectualThreshold = choice({
  name: 'planning.intellectual-threshold',
  label: 'Trình độ từ đó trở lên tính là trí thức',
  options: { university: 'đại học trở lên', college: 'cao đẳng trở lên' },
  default: 'university',
  note: 'Nghị quyết tả người trí thức mà không nêu ngưỡng bằng cấp; thống kê địa phương quen dùng cao đẳng hoặc đại học trở lên.',
  cites: [cite(resolution_27_2008_tw, 'định nghĩa trí thức', 'secondary')],
})

/** Những trình độ tính là trí thức, cao nhất trước */
export function intellectualLevels(choices: AgencyChoices = {}): Finding<readonly DegreeLevel[]> {
  const threshold = chosen(intellectualThreshold, choices)
  const levels = degreeLevels.slice(0, degreeLevels.indexOf(threshold.value) + 1)
  const says = `Trí thức: người có trình độ chuyên môn cao nhất từ ${intellectualThreshold.options[threshold.value]}, công tác ở các đơn vị hoặc sống, làm việc trên địa bàn tại ngày ấy`
  return finding(levels, says, { from: [threshold] })
}
