import { type Finding, finding } from '#law/kit/finding.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { LawMatter } from '../personnel/model.ts'
import { dayCode, tryAt, unanswered } from '../personnel/service.ts'
import { explainPerson } from './early/explain.ts'
import { yearUnderReview } from './early/model.ts'
import { type HeldRow, readHeld, type StoredSetback } from './held-store.ts'
import { nextRaise } from './raise-moves.ts'

/** Nâng bậc lương lần sau, by what had happened until the day looked at. */
export const nextRaiseMatter: LawMatter = {
  id: 'next-raise',
  title: 'Nâng bậc lương lần sau',

  async answer(db, ctx, { personId, posting }, { day, knownAt }) {
    if (!posting) return null
    const [row] = await readHeld(db, { ...ctx, today: day }, { personIds: [personId], knownAt })
    if (!row) return unanswered('Hồ sơ chưa ghi bậc lương tại ngày này')
    const happened = { ...row, setbacks: row.setbacks?.filter((one) => begunBy(one, day)) ?? null }
    const { on, because } = nextRaise(happened, day)
    return { value: on && viDate(on), finding: because, missing: null, tryAt: linkOf(happened, day) }
  },
}

const begunBy = (setback: StoredSetback, day: PlainDate) =>
  setback.kind === 'discipline'
    ? setback.on <= day
    : setback.kind === 'failed-year'
      ? `${setback.year}-12-31` <= day
      : setback.from === null || setback.from <= day

/** Setbacks are left for the reader to type: their conduct is words, and a link holds none. */
function linkOf(row: HeldRow, day: PlainDate): string | null {
  const { staff, rank, step, countedFrom, percent, percentSince, setbacks } = row
  if (setbacks?.length) return null
  return tryAt('nang-bac', {
    staff,
    scaleBy: 'rank',
    rank,
    step,
    since: dayCode(countedFrom),
    beyond: percent ? 'some' : 'none',
    percent,
    percentSince: percentSince && dayCode(percentSince),
    lawOn: dayCode(day),
  })
}

/** Nâng bậc trước thời hạn năm nay: judged by today's records only. */
export const earlyRaiseMatter: LawMatter = {
  id: 'early-raise',
  title: 'Nâng bậc trước thời hạn',

  async answer(db, ctx, { personId, posting }, { day, knownAt }) {
    if (!posting) return null
    if (day !== ctx.today || knownAt) return unanswered('Chỉ xét theo hồ sơ của hôm nay')
    const year = yearUnderReview(ctx.today)
    const found = await explainPerson(db, ctx, personId, year)
    if (!found) return null
    const { eligible, reasons } = found.value
    const value = `${eligible ? 'Đủ' : 'Không đủ'} điều kiện năm ${year}`
    return { value, finding: eligible ? found : inShort(found, reasons.length), missing: null, tryAt: null }
  },
}

/** The reasons stand one by one in the panel. */
const inShort = (found: Finding<unknown>, reasons: number) =>
  finding(null, `Chưa được xét vì ${reasons} lý do, nêu trong căn cứ`, { from: [found] })
