import { circular_08_2013_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { earlyRaiseShare } from './early-raise-terms.ts'

export type Quota = { readonly own: number; readonly remainder: number }

/** Số người một đơn vị được nâng trước thời hạn trong năm; those who retire are outside it. */
export function unitQuota(payroll: number, lawOn: PlainDate): Finding<Quota> {
  const share = earlyRaiseShare.on(lawOn)
  const { oneInEvery } = share.value
  const quota = { own: Math.floor(payroll / oneInEvery), remainder: payroll % oneInEvery }
  const says = `${payroll} người trong danh sách trả lương được nâng trước thời hạn ${quota.own} người, dư ${quota.remainder} người`
  return finding(quota, says, { from: [share] })
}

export type PooledQuota = {
  readonly units: readonly Quota[]
  readonly extra: number
  readonly total: number
  readonly cap: number
}

/** Cơ quan quản lý cấp trên trực tiếp gộp số dư, giao thêm; tổng không vượt tỷ lệ */
export function pooledQuota(payrolls: readonly number[], lawOn: PlainDate): Finding<PooledQuota> {
  const share = earlyRaiseShare.on(lawOn)
  const { oneInEvery } = share.value
  const units = payrolls.map((payroll) => unitQuota(payroll, lawOn))
  const own = sum(units.map(({ value }) => value.own))
  const cap = Math.floor(sum(payrolls) / oneInEvery)
  const extra = Math.min(cap - own, Math.floor(sum(units.map(({ value }) => value.remainder)) / oneInEvery))
  const value = { units: units.map((unit) => unit.value), extra, total: own + extra, cap }
  return finding(value, `Gộp số dư được giao thêm ${extra} người, tổng ${own + extra} người, không quá ${cap} người`, {
    cites: [cite(circular_08_2013_bnv, 'Điều 3 khoản 1 điểm c', 'memory')],
    from: [share, ...units],
  })
}

/** Số suất còn lại chuyển sang năm sau: none, once the first quarter of that year is over. */
export const carriedOver = (reviewYear: number): Finding<number> =>
  finding(0, `Hết ngày 31/03/${reviewYear + 1} không dùng hết thì không chuyển sang năm ${reviewYear + 1}`, {
    cites: [cite(circular_08_2013_bnv, 'Điều 3 khoản 1 điểm c', 'read')],
  })

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)
