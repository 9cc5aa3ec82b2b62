import type { Newcomer } from '#law/pay/probation-law.ts'
import type { Degree } from '#law/pay/starting-step.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Fields } from '../fields.ts'
import { fold } from '../words.ts'

export const degreeWords: Readonly<Record<string, Degree>> = {
  trung_cap: 'intermediate',
  cao_dang: 'college',
  dai_hoc: 'university',
  cu_nhan: 'university',
  cu_nhan_xuat_sac: 'university',
  ky_su: 'university',
  thac_si: 'master',
  tien_si: 'doctor',
}

/** One who is not named is what the rule was the same for until công chức lost it. */
export function readNewcomer(input: Fields, on: PlainDate): Newcomer {
  if (!input.has('subject')) return on < '2025-07-01' ? 'civil-servant' : input.fail('subject', 'thiếu')
  const words = fold(input.text('subject'))
  if (/^(giao vien|giang vien|nha giao)/.test(words)) return 'teacher'
  return words.startsWith('vien chuc') ? 'public-employee' : 'civil-servant'
}
