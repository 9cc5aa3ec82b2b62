import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { ScaleGroup } from './scale.ts'

/** Trình độ đào tạo, lowest first */
export const degrees = ['intermediate', 'college', 'university', 'master', 'doctor'] as const
export type Degree = (typeof degrees)[number]

/** Trình độ mà ngạch, chức danh yêu cầu */
const requiredDegree: Readonly<Partial<Record<ScaleGroup, Degree>>> = {
  B: 'intermediate',
  A0: 'college',
  A1: 'university',
}

/** Bậc lương làm căn cứ: one step for each level of training above what the post requires */
export function probationStep(
  group: ScaleGroup,
  degree: Degree,
  postRequires = requiredDegree[group],
): Finding<number> {
  if (postRequires === undefined) throw new Refusal('invalid', `Không tuyển mới vào bảng lương ${group}`)
  const above = degrees.indexOf(degree) - degrees.indexOf(postRequires)
  if (above < 0) throw new Refusal('invalid', 'Trình độ thấp hơn yêu cầu của vị trí')
  return finding(above + 1, `Trình độ cao hơn yêu cầu ${above} bậc đào tạo: tính theo bậc ${above + 1}`)
}
