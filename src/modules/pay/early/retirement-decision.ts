import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { retirementRaise } from '#law/pay/retirement-raise.ts'
import { earlyMonths } from '#law/pay/early-raise-terms.ts'
import { type PlainDate, viDate, yearOf } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { DecisionKind, Item } from '../../decisions/model.ts'
import { candidates, names } from '../candidates.ts'
import { ensureUnmoved } from '../ensure-due.ts'
import { apply, type EarlyStep } from './early-step.ts'
import { cells, columns, does } from './early-step-annex.ts'
import { readNotices } from './notice-store.ts'
import { choicesOf } from './criteria.ts'
import { yearUnderReview } from './model.ts'
import { askedOf } from './review.ts'

/** Quyết định nâng bậc lương trước thời hạn khi có thông báo nghỉ hưu: outside the quota and the ban on twice running. */
export const retirementRaiseDecision: DecisionKind<EarlyStep> = {
  kind: 'early-raise-retirement',
  name: 'Nâng bậc lương khi có thông báo nghỉ hưu',

  async propose(tx, ctx, { personIds, lawOn }) {
    const weighed = await weigh(tx, ctx, personIds, lawOn)
    const out = weighed.filter(({ finding }) => !finding?.value.eligible || finding.value.effective === null)
    if (out.length > 0) {
      const who = await names(
        tx,
        ctx,
        out.map(({ personId }) => personId),
      )
      const because = out.flatMap(({ finding }) => (finding ? [finding] : []))
      throw new Refusal('not-yet-lawful', `Chưa nâng bậc khi nghỉ hưu được cho: ${who}.${whyNot(out[0]!)}`, because)
    }
    return weighed.map(({ personId, finding, effect }) => ({ personId, basis: finding!, effect: effect! }))
  },

  async verify(tx, ctx, items, lawOn) {
    const drafted = new Map(items.map(({ personId, effect }) => [personId, effect]))
    const now = await weigh(tx, ctx, [...drafted.keys()], lawOn)
    const moved = now.filter(({ personId, effect }) => {
      const { rank, step, coefficient, on } = drafted.get(personId)!
      return effect?.rank !== rank || effect.step !== step || effect.coefficient !== coefficient || effect.on !== on
    })
    await ensureUnmoved(
      tx,
      ctx,
      moved.flatMap(({ personId, finding }) => (finding ? [{ personId, finding, on: null }] : [])),
    )
    const gone = moved.filter(({ finding }) => finding === null)
    if (gone.length > 0)
      throw new Refusal('conflict', 'Thông báo nghỉ hưu đã được rút, nên không ký được. Hãy trả lại.')
  },

  wording: (items) => ({
    subject: 'Về việc nâng bậc lương trước thời hạn khi có thông báo nghỉ hưu',
    bases: ['Theo đề nghị của bộ phận phụ trách công tác tổ chức cán bộ'],
    articles: [
      `Nâng một bậc lương trước thời hạn đối với ${items.length} cán bộ, công chức, viên chức, người lao động đã có thông báo nghỉ hưu, có tên trong danh sách kèm theo.`,
      'Thời điểm hưởng bậc lương mới của từng người được ghi trong danh sách.',
      'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.',
    ],
    recipients: ['Như Điều 3', 'Lưu: VT'],
    annexTitle: 'Danh sách nâng bậc lương trước thời hạn khi có thông báo nghỉ hưu',
    columns,
  }),
  cells,
  does,
  apply,
}

type Weighed = {
  readonly personId: string
  readonly finding: ReturnType<typeof retirementRaise> | null
  readonly effect: Item<EarlyStep>['effect'] | null
}

async function weigh(tx: Tx, ctx: Context, personIds: readonly string[], lawOn: PlainDate): Promise<Weighed[]> {
  const notices = new Map((await readNotices(tx, ctx, personIds)).toReversed().map((one) => [one.personId, one]))
  const choices = choicesOf((await askedOf(tx, ctx, yearUnderReview(ctx.today))).criteria.value)
  return (await candidates(tx, ctx, personIds, lawOn)).map(({ row, held }): Weighed => {
    const { personId, rank, step, coefficient, countedFrom } = row
    const notice = notices.get(personId)
    if (!notice) return { personId, finding: null, effect: null }
    const finding = retirementRaise(held, notice, lawOn, choices)
    const { regular, effective, eligible } = finding.value
    if (!eligible || regular === null || effective === null) return { personId, finding, effect: null }
    const effect = {
      rank,
      before: { step, coefficient, countedFrom },
      step: regular.step,
      coefficient: regular.coefficient,
      on: effective,
      year: yearOf(effective),
      months: earlyMonths.valueOn(lawOn),
      kind: 'retirement' as const,
      merit: `Thông báo ${notice.paper} ngày ${viDate(notice.notifiedOn)}`,
    }
    return { personId, finding, effect }
  })
}

function whyNot({ finding }: Weighed): string {
  if (finding === null) return ' Chưa ghi thông báo nghỉ hưu.'
  if (finding.value.eligible)
    return ' Văn bản chưa rõ ngày hưởng trong trường hợp này, cần người có thẩm quyền quyết định.'
  return ''
}
