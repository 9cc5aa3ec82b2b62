import type { Tx } from '#db/connect.ts'
import { assertFacts, retract } from '#db/history.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { DecisionKind, Item } from '../../decisions/model.ts'
import { names } from '../candidates.ts'
import { heldFrom } from '../held-from.ts'
import { EndTerms, GrantTerms } from './api.ts'
import { type AllowanceFact, heldKinds, regionsOf } from './fact-store.ts'
import { lawful, words } from './kinds.ts'
import { allowanceNames } from './model.ts'
import { allowanceFact } from './record-allowance.ts'
import { termsOf } from '../../decisions/service.ts'

export type Grant = GrantTerms & { readonly before: string | null; readonly ends: PlainDate | null }
export type Ending = EndTerms & { readonly before: string; readonly had: string; readonly ends: PlainDate | null }

const paper = {
  bases: ['Theo đề nghị của bộ phận phụ trách công tác tổ chức cán bộ'],
  recipients: ['Như Điều 3', 'Lưu: VT'],
}
const last =
  'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.'

/** Quyết định hưởng phụ cấp */
export const grantDecision: DecisionKind<Grant> = {
  kind: 'allowance',
  name: 'Hưởng phụ cấp',

  async propose(tx, ctx, { personIds, terms }) {
    const wanted = termsOf(GrantTerms, terms)
    const regions = await regionsOf(tx, ctx, personIds, wanted.from)
    const held = Map.groupBy(await heldKinds(tx, ctx, personIds, wanted), ({ personId }) => personId)
    return personIds.map((personId) => {
      const basis = lawful(wanted, regions.get(personId) ?? 'elsewhere', wanted.from)
      const { now, next } = around(held.get(personId) ?? [], wanted.from)
      const ends = wanted.until && next ? (wanted.until < next ? wanted.until : next) : (wanted.until ?? next)
      return { personId, basis, effect: { ...wanted, before: now?.id ?? null, ends } }
    })
  },

  verify: (tx, ctx, items) => ensureUnmoved(tx, ctx, items),

  wording: (items) => ({
    ...paper,
    subject: `Về việc hưởng ${titleOf(items).toLowerCase()} đối với cán bộ, công chức, viên chức`,
    articles: [
      `Cho hưởng ${titleOf(items).toLowerCase()} đối với ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo.`,
      'Mức hưởng và thời điểm hưởng của từng người được ghi trong danh sách.',
      last,
    ],
    annexTitle: `Danh sách hưởng ${titleOf(items).toLowerCase()}`,
    columns: [
      { heading: 'Nội dung', align: 'left', width: 3 },
      { heading: 'Mức hưởng', align: 'center', width: 1.8 },
      { heading: 'Căn cứ', align: 'left', width: 2.6 },
      { heading: 'Hưởng từ ngày', align: 'center', width: 1.8 },
      { heading: 'Đến hết ngày trước', align: 'center', width: 1.8 },
    ],
  }),

  cells: ({ effect }) => [
    effect.place || allowanceNames[effect.kind],
    rateWords(effect),
    effect.basis,
    viDate(effect.from),
    effect.until ? viDate(effect.until) : '',
  ],

  does: (items) =>
    `Thay đổi ${titleOf(items).toLowerCase()} của ${items.length} người, ${heldFrom(items.map(({ effect }) => effect.from))}`,

  apply: (tx, items, source) =>
    assertFacts(
      tx,
      'allowance',
      items.map(({ personId, effect }) => allowanceFact(personId, effect, effect.ends)),
      source,
    ),
}

/** Quyết định thôi hưởng phụ cấp */
export const endDecision: DecisionKind<Ending> = {
  kind: 'allowance-end',
  name: 'Thôi hưởng phụ cấp',

  async propose(tx, ctx, { personIds, terms }) {
    const wanted = termsOf(EndTerms, terms)
    const held = Map.groupBy(await heldKinds(tx, ctx, personIds, wanted), ({ personId }) => personId)
    const without = personIds.filter((id) => !around(held.get(id) ?? [], wanted.from).now)
    if (without.length > 0) throw notHeld(await names(tx, ctx, without), wanted)
    return personIds.map((personId) => {
      const now = around(held.get(personId)!, wanted.from).now!
      const says = `Đang hưởng ${allowanceNames[now.kind].toLowerCase()} ${rateWords(now)} theo ${now.basis}; thôi hưởng từ ngày ${viDate(wanted.from)} theo ${wanted.basis}`
      return {
        personId,
        basis: finding(null, says),
        effect: { ...wanted, before: now.id, had: rateWords(now), ends: now.until },
      }
    })
  },

  verify: (tx, ctx, items) => ensureUnmoved(tx, ctx, items),

  wording: (items) => ({
    ...paper,
    subject: `Về việc thôi hưởng ${titleOf(items).toLowerCase()} đối với cán bộ, công chức, viên chức`,
    articles: [
      `Thôi hưởng ${titleOf(items).toLowerCase()} đối với ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo.`,
      'Thời điểm thôi hưởng của từng người được ghi trong danh sách.',
      last,
    ],
    annexTitle: `Danh sách thôi hưởng ${titleOf(items).toLowerCase()}`,
    columns: [
      { heading: 'Nội dung', align: 'left', width: 3 },
      { heading: 'Mức đang hưởng', align: 'center', width: 1.8 },
      { heading: 'Căn cứ', align: 'left', width: 2.6 },
      { heading: 'Thôi hưởng từ ngày', align: 'center', width: 2 },
    ],
  }),

  cells: ({ effect }) => [effect.place || allowanceNames[effect.kind], effect.had, effect.basis, viDate(effect.from)],

  does: (items) =>
    `Thôi hưởng ${titleOf(items).toLowerCase()} của ${items.length} người, từ ngày ${viDate(items[0]!.effect.from)}`,

  apply: (tx, items, source) =>
    retract(
      tx,
      'allowance',
      items.map(({ personId, effect: { kind, place, from, ends } }) => ({
        key: { person_id: personId, kind, place },
        span: { from, until: ends },
      })),
      source,
    ),
}

type Either = Pick<Grant | Ending, 'kind' | 'place' | 'from'> & { readonly before: string | null }

/** Refuses when the line that held at drafting is not the one that holds now. */
async function ensureUnmoved(tx: Tx, ctx: Context, items: readonly Item<Either>[]): Promise<void> {
  const [{ effect }] = items as [Item<Either>]
  const ids = items.map(({ personId }) => personId)
  const held = Map.groupBy(await heldKinds(tx, ctx, ids, effect), ({ personId }) => personId)
  const moved = items.filter(({ personId, effect: { from, before } }) => {
    const now = around(held.get(personId) ?? [], from).now
    return (now?.id ?? null) !== before
  })
  if (moved.length === 0) return
  const who = await names(
    tx,
    ctx,
    moved.map(({ personId }) => personId),
  )
  throw new Refusal('conflict', `Phụ cấp đã thay đổi từ khi dự thảo, nên không ký được cho: ${who}. Hãy dự thảo lại.`)
}

/** What holds on a day, and when the next line of the kind begins. */
function around(held: readonly AllowanceFact[], day: PlainDate) {
  const now = held.find(({ from, until }) => (from === null || from <= day) && (until === null || day < until))
  const next = held.find(({ from }) => from !== null && from > day)?.from ?? null
  return { now, next }
}

const notHeld = (who: string, { kind, from }: EndTerms) =>
  new Refusal('invalid', `Ngày ${viDate(from)} không hưởng ${allowanceNames[kind].toLowerCase()}: ${who}.`)

const titleOf = (items: readonly Item<Pick<Grant, 'kind' | 'place'>>[]) => {
  const { kind, place } = items[0]!.effect
  return kind === 'fixed' ? place : allowanceNames[kind]
}

/** '0,3', '70%', '500.000 đồng' */
const rateWords = ({ kind, rate, amount }: Pick<AllowanceFact, 'kind' | 'rate' | 'amount'>) =>
  rate === null ? viDong(amount!) : words(kind, rate)
