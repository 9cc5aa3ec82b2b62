import type { Tx } from '#db/connect.ts'
import { assertFacts } from '#db/history.ts'
import { explain, type Finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { lastDayToUse } from '#law/pay/early-raise-pool.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { DecisionKind, Item } from '../../decisions/model.ts'
import { names } from '../candidates.ts'
import { heldFrom } from '../held-from.ts'
import { placeWords, withPlace } from './explain.ts'
import { yearUnderReview } from './model.ts'
import { lockQuota } from './quota-store.ts'
import { type Review, review, type Reviewed } from './review.ts'

export type EarlyStep = {
  readonly rank: string
  readonly before: { readonly step: number; readonly coefficient: string; readonly countedFrom: PlainDate }
  readonly step: number
  readonly coefficient: string
  readonly on: PlainDate
  readonly year: number
  readonly months: number
  readonly kind: 'merit' | 'retirement'
  readonly merit: string
}

const vi = (coefficient: string) => coefficient.replace('.', ',')

export const columns = [
  { heading: 'Mã ngạch', align: 'center', width: 2.2 },
  { heading: 'Bậc, hệ số cũ', align: 'center', width: 1.8 },
  { heading: 'Bậc, hệ số mới', align: 'center', width: 1.8 },
  { heading: 'Nâng trước', align: 'center', width: 1.4 },
  { heading: 'Căn cứ', align: 'left', width: 3.6 },
  { heading: 'Thời điểm hưởng, tính nâng bậc lần sau', align: 'center', width: 2.4 },
] as const

export const cells = ({ effect: { rank, before, step, coefficient, months, merit, on } }: Item<EarlyStep>) => [
  rank,
  `${before.step}, ${vi(before.coefficient)}`,
  `${step}, ${vi(coefficient)}`,
  `${months} tháng`,
  merit,
  viDate(on),
]

export const does = (items: readonly Item<EarlyStep>[]) =>
  `Thay đổi bậc lương của ${items.length} người, ${heldFrom(items.map(({ effect }) => effect.on))}`

/** The new step, and that it was early: what the next review is judged by. */
export async function apply(tx: Tx, items: readonly Item<EarlyStep>[], source: Parameters<typeof assertFacts>[3]) {
  await assertFacts(
    tx,
    'salary_step',
    items.map(({ personId, effect: { rank, step, coefficient, on } }) => ({
      key: { person_id: personId },
      span: { from: on },
      values: { rank, step, coefficient, counted_from: on },
    })),
    source,
  )
  await assertFacts(
    tx,
    'early_raise',
    items.map(({ personId, effect: { kind, year, on } }) => ({
      key: { person_id: personId, effective: on },
      span: { from: on },
      values: { kind, review_year: year, decided_on: null, paper: null },
    })),
    source,
  )
}

/** Quyết định nâng bậc lương trước thời hạn do lập thành tích xuất sắc. `by` says which year: until 31/03, the one before. */
export const earlyRaiseDecision: DecisionKind<EarlyStep> = {
  kind: 'early-raise',
  name: 'Nâng bậc lương trước thời hạn',

  async propose(tx, ctx, { personIds, by }) {
    const year = yearUnderReview(by)
    ensureUsable(year, ctx.today)
    await lockQuota(tx, ctx)
    const whole = await review(tx, ctx, year)
    await ensurePlaced(tx, ctx, personIds, whole)
    return personIds.map((personId) => itemOf(find(whole, personId)!, whole))
  },

  async verify(tx, ctx, items) {
    await lockQuota(tx, ctx)
    await ensureWithinQuota(tx, ctx, items)
  },

  wording: (items) => ({
    subject: 'Về việc nâng bậc lương trước thời hạn do lập thành tích xuất sắc trong thực hiện nhiệm vụ',
    bases: ['Theo đề nghị của bộ phận phụ trách công tác tổ chức cán bộ'],
    articles: [
      `Nâng bậc lương trước thời hạn năm ${items[0]?.effect.year ?? ''} đối với ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo.`,
      'Thời điểm hưởng bậc lương mới và thời gian tính nâng bậc lương lần sau của từng người được ghi trong danh sách; được truy lĩnh tiền lương và truy nộp bảo hiểm xã hội phần chênh lệch.',
      'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.',
    ],
    recipients: ['Như Điều 3', 'Lưu: VT'],
    annexTitle: `Danh sách nâng bậc lương trước thời hạn năm ${items[0]?.effect.year ?? ''}`,
    columns,
  }),
  cells,
  does,
  apply,
}

/** Every item still follows from the facts and stands within what is left. The caller holds the quota. */
export async function ensureWithinQuota(tx: Tx, ctx: Context, items: readonly Item<EarlyStep>[]): Promise<void> {
  const year = items[0]!.effect.year
  ensureUsable(year, ctx.today)
  const whole = await review(tx, ctx, year)
  const ids = items.map(({ personId }) => personId)
  await ensurePlaced(tx, ctx, ids, whole)
  const moved = items.filter(({ personId, effect }) => !same(itemOf(find(whole, personId)!, whole).effect, effect))
  if (moved.length === 0) return
  const who = await names(
    tx,
    ctx,
    moved.map(({ personId }) => personId),
  )
  throw new Refusal(
    'conflict',
    `Dữ liệu đã thay đổi từ khi dự thảo, nên không ký được cho: ${who}. Hãy trả lại để dự thảo lại.`,
  )
}

const same = (a: EarlyStep, b: EarlyStep) =>
  a.rank === b.rank && a.step === b.step && a.coefficient === b.coefficient && a.on === b.on && a.months === b.months

/** Dùng hết quý I năm sau; no year before it is over with, none that has not come. */
function ensureUsable(year: number, today: PlainDate): void {
  const useBy = lastDayToUse(year)
  if (today > useBy.value)
    throw new Refusal('not-yet-lawful', `Chỉ tiêu năm ${year} chỉ dùng đến hết ngày ${viDate(useBy.value)}.`, [useBy])
  if (today < `${year}-01-01`) throw new Refusal('not-yet-lawful', `Chưa đến năm xét ${year}.`)
}

const find = ({ people }: Review, personId: string) => people.find(({ serving }) => serving.personId === personId)

async function ensurePlaced(tx: Tx, ctx: Context, personIds: readonly string[], whole: Review): Promise<void> {
  const out = personIds.flatMap((personId) => {
    const found = find(whole, personId)
    return found?.state === 'proposed' ? [] : [{ personId, found }]
  })
  const [first] = out
  if (!first) return
  const who = await names(
    tx,
    ctx,
    out.map(({ personId }) => personId),
  )
  const because = out.flatMap(({ found }) => (found ? [groundsOf(found, whole)] : [])).slice(0, 10)
  const only = out.length === 1 ? ` ${whyNot(first.found)}.` : ' Lý do của từng người ở phần căn cứ.'
  throw new Refusal(
    'conflict',
    `Không nâng bậc trước thời hạn năm ${whole.asked.year} được cho: ${who}.${only}`,
    because,
  )
}

function whyNot(found: Reviewed | undefined): string {
  if (!found) return 'Không còn công tác'
  if (found.state === 'done') return 'Đã được nâng bậc trước thời hạn trong năm này'
  return found.state === 'refused' ? found.reasons.join('; ') : placeWords(found)
}

const groundsOf = (found: Reviewed, whole: Review): Finding<unknown> =>
  found.finding?.value.eligible ? withPlace(found, found.finding, whole) : (found.finding ?? whole.pool)

function itemOf(found: Reviewed, whole: Review): Item<EarlyStep> {
  const { finding, row, serving } = found
  const { next, months, on, usable } = finding!.value
  const { rank, step, coefficient, countedFrom } = row!
  return {
    personId: serving.personId,
    basis: explain(withPlace(found, finding!, whole)),
    effect: {
      rank,
      before: { step, coefficient, countedFrom },
      step: next!.step,
      coefficient: next!.coefficient,
      on: on!,
      year: whole.asked.year,
      months,
      kind: 'merit',
      merit: usable[0] ? `${usable[0].title}, QĐ ${usable[0].paper}` : '',
    },
  }
}
