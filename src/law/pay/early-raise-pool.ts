import { circular_08_2013_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { plainDate, type PlainDate, viDate } from '#lib/date.ts'
import { pooledQuota, type Quota, unitQuota } from './early-raise-quota.ts'

/** One unit: người trong danh sách trả lương at 31/12 of the review year, retirement cases left out. */
export type PoolUnit = { readonly id: string; readonly name: string; readonly payroll: number }

export type EarlyRaisePool = {
  readonly units: readonly (PoolUnit & Quota)[]
  /** Suất the direct superior may allot of the remainders */
  readonly extra: number
  readonly total: number
  readonly cap: number
  /** Last day the quota may be used */
  readonly useBy: PlainDate
}

/** Chỉ tiêu nâng bậc lương trước thời hạn of one superior's units for a review year */
export function earlyRaisePool(
  units: readonly PoolUnit[],
  reviewYear: number,
  lawOn: PlainDate,
): Finding<EarlyRaisePool> {
  const pooled = pooledQuota(
    units.map(({ payroll }) => payroll),
    lawOn,
  )
  const useBy = lastDayToUse(reviewYear)
  const value: EarlyRaisePool = {
    units: units.map((unit) => ({ ...unit, ...unitQuota(unit.payroll, lawOn).value })),
    extra: pooled.value.extra,
    total: pooled.value.total,
    cap: pooled.value.cap,
    useBy: useBy.value,
  }
  return finding(
    value,
    `Chỉ tiêu năm ${reviewYear}: ${value.total} người, trong đó giao thêm từ số dư ${value.extra} người`,
    {
      from: [pooled, useBy],
    },
  )
}

/** Hết quý I năm sau liền kề */
export function lastDayToUse(reviewYear: number): Finding<PlainDate> {
  const day = plainDate(reviewYear + 1, 3, 31)!
  return finding(day, `Dùng chỉ tiêu đến hết ngày ${viDate(day)}, không chuyển sang năm sau`, {
    cites: [cite(circular_08_2013_bnv, 'Điều 3 khoản 1 điểm c', 'read')],
  })
}

/** Số suất of each unit once the superior has allotted the extra ones (unit id → how many); refuses too many. */
export function allotted(
  pool: Finding<EarlyRaisePool>,
  extras: Readonly<Record<string, number>>,
): Finding<Readonly<Record<string, number>>> {
  const unknown = Object.keys(extras).find((id) => !pool.value.units.some((unit) => unit.id === id))
  if (unknown !== undefined) throw new Refusal('invalid', `Không có đơn vị ${unknown} trong danh sách giao chỉ tiêu`)
  const given = Object.values(extras).reduce((sum, one) => sum + one, 0)
  if (given > pool.value.extra) {
    throw new Refusal('conflict', `Giao thêm ${given} người, vượt ${pool.value.extra} người gộp từ số dư`, [pool])
  }
  const each = pool.value.units.map(({ id, own }) => [id, own + (extras[id] ?? 0)] as const)
  return finding(Object.fromEntries(each), `Đã giao thêm ${given} trong ${pool.value.extra} người`, { from: [pool] })
}

/** Số suất còn lại on a day: nothing once the first quarter is over. */
export function quotaLeft(quota: number, used: number, reviewYear: number, on: PlainDate): Finding<number> {
  const useBy = lastDayToUse(reviewYear)
  if (on > useBy.value) return finding(0, `Đã hết thời hạn dùng chỉ tiêu năm ${reviewYear}`, { from: [useBy] })
  return finding(Math.max(0, quota - used), `Còn ${Math.max(0, quota - used)} trong ${quota} suất`, { from: [useBy] })
}
