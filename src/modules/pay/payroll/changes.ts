import { viDecimal, viDong } from '#law/pay/vi-number.ts'
import type { Slip } from './slip.ts'

const coefficientNames = {
  salary: 'Hệ số lương',
  beyond: 'Hệ số vượt khung',
  office: 'Hệ số phụ cấp chức vụ',
  reserved: 'Hệ số bảo lưu',
} as const

/** Vì sao khác tháng trước, in the words of what was held then and now. */
export function changes(now: Slip, before: Slip | undefined): string[] {
  if (!before) return ['Tháng trước chưa có trong bảng lương']
  if (now.coefficients === null || before.coefficients === null) return readiness(now, before)
  const words = [
    ...(now.rank === before.rank ? [] : [`Ngạch ${before.rank} → ${now.rank}`]),
    ...coefficientChanges(now.coefficients, before.coefficients),
    ...otherChanges(now.others, before.others),
    ...amountChange('Mức lương cơ sở', now.base, before.base),
    ...amountChange('Trừ ngày nghỉ', now.money.unpaid, before.money.unpaid),
    ...(now.dependants === before.dependants ? [] : [`Người phụ thuộc ${before.dependants} → ${now.dependants}`]),
    ...(now.unitId === before.unitId ? [] : [`Chuyển từ ${before.unitName}`]),
  ]
  const unexplained = words.length === 0 && now.money.net !== before.money.net
  return unexplained ? ['Cách tính hoặc mức đóng thay đổi'] : words
}

function readiness(now: Slip, before: Slip): string[] {
  if (now.coefficients === null) return before.coefficients === null ? [] : ['Tháng này không tính được']
  return ['Tháng trước không tính được']
}

function coefficientChanges(now: NonNullable<Slip['coefficients']>, before: NonNullable<Slip['coefficients']>) {
  const parts = Object.keys(coefficientNames) as (keyof typeof coefficientNames)[]
  return parts
    .filter((part) => now[part] !== before[part])
    .map((part) => `${coefficientNames[part]} ${viDecimal(before[part])} → ${viDecimal(now[part])}`)
}

function otherChanges(now: Slip['others'], before: Slip['others']): string[] {
  const then = new Map(before.map(({ label, amount }) => [label, amount]))
  const has = new Set(now.map(({ label }) => label))
  return [
    ...now.filter(({ label }) => !then.has(label)).map(({ label }) => `Thêm ${label}`),
    ...before.filter(({ label }) => !has.has(label)).map(({ label }) => `Thôi ${label}`),
  ]
}

const amountChange = (name: string, now: number | null, before: number | null) =>
  now === before ? [] : [`${name} ${viDong(before ?? 0)} → ${viDong(now ?? 0)}`]
