import { viDong } from '#law/pay/vi-number.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { LawMatter } from '#modules/personnel/model.ts'
import { choicesOn } from '#modules/organisation/service.ts'
import { refundOf } from '../commitment/refund.ts'
import { commitmentsOf } from '../commitment/store.ts'
import { leavingOf, traineeOf } from '../commitment/leaving-store.ts'

/** Cam kết phục vụ, and what breaking it would cost or does cost. */
export const commitmentMatter: LawMatter = {
  id: 'training-commitment',
  title: 'Cam kết phục vụ sau đào tạo',

  async answer(db, ctx, { personId }, asOf) {
    const leaving = await leavingOf(db, ctx, personId)
    const left = leaving && leaving.on <= asOf.day && isBreach(leaving.kind) ? leaving : undefined
    const on: PlainDate = left?.on ?? asOf.day
    const [held] = (await commitmentsOf(db, ctx, personId, asOf)).filter(({ until }) => on < until)
    const trainee = await traineeOf(db, ctx, personId, on)
    if (!held || !trainee) return null
    const choices = await choicesOn(db, ctx, on, asOf.knownAt)
    const isDismissed = left?.kind === 'dismissed'
    const owed = refundOf(held, { on, isDismissed, trainee }, choices)
    const value = left
      ? `Thôi việc ngày ${viDate(on)}: đền bù ${viDong(owed.value)}`
      : `Đến ngày ${viDate(held.until)}; nếu thôi việc ngày ${viDate(on)} thì đền bù ${viDong(owed.value)}`
    return { value, finding: owed, missing: null, tryAt: null }
  },
}

const isBreach = (kind: string) => kind === 'resigned' || kind === 'dismissed'
