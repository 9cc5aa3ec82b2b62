import type { AgencyChoices } from '#law/kit/choice.ts'
import { explain, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type Notice, retirementRaise } from '#law/pay/retirement-raise.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { nameThem, readOpenItems } from '../../decisions/service.ts'
import { heldStep } from '../held.ts'
import { type HeldRow, readHeld } from '../held-store.ts'
import type { RetirementRaises, Shown } from './api.ts'
import { choicesOf } from './criteria.ts'
import { yearUnderReview } from './model.ts'
import { readNotices } from './notice-store.ts'
import { askedOf } from './review.ts'

/** Những người có thông báo nghỉ hưu, ngoài chỉ tiêu. */
export async function retirementRaises(ctx: Context): Promise<RetirementRaises> {
  const notices = (await readNotices(ctx.db, ctx, null)).filter(({ retiresFrom }) => retiresFrom > ctx.today)
  const ids = notices.map(({ personId }) => personId)
  const rows = new Map((await readHeld(ctx.db, ctx, { personIds: ids })).map((row) => [row.personId, row]))
  const names = await nameThem(ctx.db, ctx, [...rows.keys()])
  const open = new Map(
    (await readOpenItems(ctx.db, ctx, ids))
      .filter(({ kind }) => kind === 'early-raise-retirement')
      .map((item) => [item.personId, item]),
  )
  const choices = choicesOf((await askedOf(ctx.db, ctx, yearUnderReview(ctx.today))).criteria.value)
  return notices.flatMap((notice) => {
    const { personId, notifiedOn, retiresFrom, paper } = notice
    const [row, name] = [rows.get(personId), names.get(personId)]
    if (!row || !name) return []
    const found = weighRetirement(row, notice, ctx.today, choices)
    const item = open.get(personId)
    return {
      personId,
      fullName: name.fullName,
      unitName: name.unitName,
      notifiedOn,
      retiresFrom,
      paper,
      eligible: found.value.eligible,
      on: found.value.effective,
      finding: explain<unknown>(found) as Shown,
      inDecision: item ? { id: item.decisionId, state: item.state } : null,
    }
  })
}

function weighRetirement(row: HeldRow, notice: Notice, lawOn: PlainDate, choices: AgencyChoices) {
  try {
    return retirementRaise(heldStep(row, lawOn), notice, lawOn, choices)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return finding({ eligible: false, effective: null }, error.message)
  }
}
