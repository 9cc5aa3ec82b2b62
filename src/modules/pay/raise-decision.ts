import { assertFacts } from '#db/history.ts'
import { regularRaise } from '#law/pay/regular-raise.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { DecisionKind, Item } from '../decisions/model.ts'
import { heldFrom } from './held-from.ts'
import { candidates } from './candidates.ts'
import { ensureDue, ensureUnmoved } from './ensure-due.ts'

type HeldThen = { readonly step: number; readonly coefficient: string; readonly countedFrom: PlainDate }
export type Raise = {
  readonly rank: string
  readonly before: HeldThen
  readonly step: number
  readonly coefficient: string
  readonly on: PlainDate
}

const columns = [
  { heading: 'Mã ngạch', align: 'center', width: 2.4 },
  { heading: 'Bậc cũ', align: 'center', width: 1.2 },
  { heading: 'Hệ số cũ', align: 'center', width: 1.4 },
  { heading: 'Bậc mới', align: 'center', width: 1.2 },
  { heading: 'Hệ số mới', align: 'center', width: 1.4 },
  { heading: 'Thời điểm hưởng, tính nâng bậc lần sau', align: 'center', width: 2.6 },
] as const

const vi = (coefficient: string) => coefficient.replace('.', ',')

/** Quyết định nâng bậc lương thường xuyên */
export const regularRaiseDecision: DecisionKind<Raise> = {
  kind: 'regular-raise',
  name: 'Nâng bậc lương thường xuyên',

  async propose(tx, ctx, { personIds, by, lawOn }) {
    const judged = (await candidates(tx, ctx, personIds, lawOn)).map(({ row, held }) => {
      const due = regularRaise(held, lawOn)
      return { personId: row.personId, row, finding: due, on: due.value?.on ?? null }
    })
    await ensureDue(tx, ctx, judged, by)
    return judged.map(({ personId, row: { rank, step, coefficient, countedFrom }, finding }) => ({
      personId,
      basis: finding,
      effect: { rank, before: { step, coefficient, countedFrom }, ...finding.value! },
    }))
  },

  async verify(tx, ctx, items, lawOn) {
    const effects = new Map(items.map(({ personId, effect }) => [personId, effect]))
    const now = await candidates(tx, ctx, [...effects.keys()], lawOn)
    const judged = now.map(({ row, held }) => ({
      personId: row.personId,
      rank: row.rank,
      finding: regularRaise(held, lawOn),
      on: null,
    }))
    await ensureUnmoved(
      tx,
      ctx,
      judged.filter(({ personId, rank, finding: { value } }) => {
        const { on, step, coefficient, rank: drafted } = effects.get(personId)!
        return drafted !== rank || value?.on !== on || value.step !== step || value.coefficient !== coefficient
      }),
    )
  },

  wording: (items) => ({
    subject: 'Về việc nâng bậc lương thường xuyên đối với cán bộ, công chức, viên chức',
    bases: ['Theo đề nghị của bộ phận phụ trách công tác tổ chức cán bộ'],
    articles: [
      `Nâng bậc lương thường xuyên đối với ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo.`,
      'Thời điểm hưởng bậc lương mới và thời gian tính nâng bậc lương lần sau của từng người được ghi trong danh sách.',
      'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.',
    ],
    recipients: ['Như Điều 3', 'Lưu: VT'],
    annexTitle: 'Danh sách nâng bậc lương thường xuyên',
    columns,
  }),

  cells: ({ effect: { rank, before, step, coefficient, on } }) => [
    rank,
    String(before.step),
    vi(before.coefficient),
    String(step),
    vi(coefficient),
    viDate(on),
  ],

  does: (items) => `Thay đổi bậc lương của ${items.length} người, ${heldFrom(items.map(({ effect }) => effect.on))}`,

  apply: (tx, items, source) => assertFacts(tx, 'salary_step', items.map(stepFact), source),
}

const stepFact = ({ personId, effect: { rank, step, coefficient, on } }: Item<Raise>) => ({
  key: { person_id: personId },
  span: { from: on },
  values: { rank, step, coefficient, counted_from: on },
})
