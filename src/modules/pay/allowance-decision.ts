import { assertFacts } from '#db/history.ts'
import type { BeyondTopStep } from '#law/pay/beyond-top-step.ts'
import { viDate } from '#lib/date.ts'
import type { DecisionKind, Item } from '../decisions/model.ts'
import { outstanding, outstandingFinding } from './allowance.ts'
import { heldFrom } from './held-from.ts'
import { candidates } from './candidates.ts'
import { ensureDue, ensureUnmoved } from './ensure-due.ts'

/** Each level with its own day, for somebody who waited for more than one. */
export type Allowance = {
  readonly rank: string
  readonly step: number
  readonly coefficient: string
  readonly before: number
  readonly levels: readonly BeyondTopStep[]
}

const columns = [
  { heading: 'Mã ngạch', align: 'center', width: 2.4 },
  { heading: 'Bậc cuối', align: 'center', width: 1.2 },
  { heading: 'Hệ số', align: 'center', width: 1.4 },
  { heading: 'Mức đang hưởng', align: 'center', width: 1.6 },
  { heading: 'Mức mới', align: 'center', width: 1.4 },
  { heading: 'Thời điểm hưởng', align: 'left', width: 3.4 },
] as const

/** Quyết định hưởng phụ cấp thâm niên vượt khung */
export const beyondTopStepDecision: DecisionKind<Allowance> = {
  kind: 'beyond-top-step',
  name: 'Phụ cấp thâm niên vượt khung',

  async propose(tx, ctx, { personIds, by, lawOn }) {
    const judged = (await candidates(tx, ctx, personIds, lawOn)).map(({ row, held }) => {
      const due = outstandingFinding(held, row, by, lawOn)
      return { personId: row.personId, row, finding: due, on: due.value?.[0]?.on ?? null }
    })
    await ensureDue(tx, ctx, judged, by)
    return judged.map(({ personId, row: { rank, step, coefficient, percent }, finding }) => ({
      personId,
      basis: finding,
      effect: { rank, step, coefficient, before: percent ?? 0, levels: finding.value! },
    }))
  },

  async verify(tx, ctx, items, lawOn) {
    const effects = new Map(items.map(({ personId, effect }) => [personId, effect]))
    const now = await candidates(tx, ctx, [...effects.keys()], lawOn)
    const moved = now.filter(({ row, held }) => {
      const { levels, rank } = effects.get(row.personId)!
      return row.rank !== rank || !same(outstanding(held, row, levels.at(-1)!.on, lawOn), levels)
    })
    await ensureUnmoved(
      tx,
      ctx,
      moved.map(({ row, held }) => ({
        personId: row.personId,
        finding: outstandingFinding(held, row, ctx.today, lawOn),
        on: null,
      })),
    )
  },

  wording: (items) => ({
    subject: 'Về việc hưởng phụ cấp thâm niên vượt khung đối với cán bộ, công chức, viên chức',
    bases: ['Theo đề nghị của bộ phận phụ trách công tác tổ chức cán bộ'],
    articles: [
      `Cho hưởng phụ cấp thâm niên vượt khung đối với ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo.`,
      'Mức phụ cấp và thời điểm hưởng của từng người được ghi trong danh sách.',
      'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.',
    ],
    recipients: ['Như Điều 3', 'Lưu: VT'],
    annexTitle: 'Danh sách hưởng phụ cấp thâm niên vượt khung',
    columns,
  }),

  cells: ({ effect: { rank, step, coefficient, before, levels } }) => [
    rank,
    String(step),
    coefficient.replace('.', ','),
    before === 0 ? '' : `${before}%`,
    `${levels.at(-1)!.percent}%`,
    whenEach(levels),
  ],

  does: (items) =>
    `Thay đổi mức phụ cấp thâm niên vượt khung của ${items.length} người, ${heldFrom(items.flatMap(({ effect }) => effect.levels.map(({ on }) => on)))}`,

  apply: (tx, items, source) => assertFacts(tx, 'beyond_top_step', items.flatMap(levelFacts), source),
}

const same = (a: readonly BeyondTopStep[], b: readonly BeyondTopStep[]) =>
  a.length === b.length && a.every(({ on, percent }, index) => on === b[index]!.on && percent === b[index]!.percent)

/** '01/03/2018', or '5%: 01/03/2016; 6%: 01/03/2017'. */
const whenEach = (levels: readonly BeyondTopStep[]) =>
  levels.length === 1 ? viDate(levels[0]!.on) : levels.map(({ on, percent }) => `${percent}%: ${viDate(on)}`).join('; ')

const levelFacts = ({ personId, effect: { levels } }: Item<Allowance>) =>
  levels.map(({ on, percent }, index) => ({
    key: { person_id: personId },
    span: { from: on, until: levels[index + 1]?.on ?? null },
    values: { percent },
  }))
