import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { lockPeople, openSource } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import type { DecisionKind, UnitItem } from '../decisions/model.ts'
import { draftOfUnits } from '../decisions/service.ts'
import { ensureUnitReach, ensureWholeAgency, holdTree, reserveUnits } from '../organisation/service.ts'
import type { Plan } from './api.ts'
import { basisLine, basisOf, nameOf, ofTerritory } from './basis.ts'
import { describe } from './describe.ts'
import { inWords, sentenceOf, type UnitEffect } from './model.ts'
import { affectedPeople } from './people.ts'
import { unitsOf } from './plan.ts'
import { writeReorganisation } from './write.ts'

/** Sắp xếp đơn vị: units end, change and begin, and their people, children and quotas follow. */
export const reorganisationDecision: DecisionKind<UnitEffect> = {
  kind: 'reorganisation',
  name: 'Sắp xếp đơn vị',
  ofUnits: true,
  propose: () => Promise.reject(new Error('a reorganisation is drafted from its plan')),
  async verify(tx, ctx, items) {
    const plan = planOf(items)
    await hold(tx, ctx, plan)
    const now = await describe(tx, ctx.agency.id, plan)
    const was = items.map(({ effect }) => ({ ...effect, plan: null }))
    if (JSON.stringify(now.map(({ effect }) => canonical(effect))) === JSON.stringify(was.map(canonical))) return
    throw new Refusal(
      'conflict',
      'Đơn vị hoặc số người ở đơn vị đã thay đổi từ khi dự thảo. Hãy bỏ dự thảo và lập lại.',
    )
  },
  wording(items) {
    const { on, resolution } = items[0]!.effect
    const effects = items.map(({ effect }) => effect)
    return {
      subject: `Về việc sắp xếp đơn vị theo ${nameOf(resolution)}`,
      bases: basisLine(resolution),
      articles: [
        `Sắp xếp các đơn vị sau đây kể từ ngày ${viDate(on)}: ${sumWords(effects)}, theo danh sách kèm theo.`,
        `Người, đơn vị trực thuộc và biên chế của đơn vị kết thúc chuyển về đơn vị kế thừa ghi trong danh sách kèm theo, kể từ ngày ${viDate(on)}.`,
        'Các cơ quan, đơn vị và người có liên quan chịu trách nhiệm thi hành Quyết định này.',
      ],
      recipients: ['Như Điều 3', 'Lưu: VT'],
      annexTitle: 'Danh sách đơn vị sắp xếp',
      columns: [
        { heading: 'Mã', align: 'center', width: 1.6 },
        { heading: 'Nội dung', width: 6 },
        { heading: 'Số người', align: 'right', width: 1.4 },
      ],
    }
  },
  cells: ({ effect }) => [
    effect.before?.code ?? effect.after?.code ?? '',
    sentenceOf(effect),
    effect.does === 'create' ? '' : String(effect.people),
  ],
  does(items) {
    const effects = items.map(({ effect }) => effect)
    const moved = effects.filter(({ does }) => does === 'end').reduce((sum, { people }) => sum + people, 0)
    const first = effects[0]!
    return `${capital(sumWords(effects))} và chuyển ${moved} người theo, từ ngày ${viDate(first.on)}`
  },
  apply: (tx, items, source) => writeReorganisation(tx, planOf(items), source),
}

const planOf = (items: readonly { effect: UnitEffect }[]): Plan => {
  const plan = items.find(({ effect }) => effect.plan)?.effect.plan
  if (!plan) throw new Error('a reorganisation without its plan')
  return plan
}

const canonical = ({ does, before, after, to, people }: UnitEffect) => [
  does,
  [before, after].map((of) => of && [of.name, of.kind, of.code, of.above]),
  to.map(({ name, kind }) => [name, kind]),
  people,
]

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** 'kết thúc 3 đơn vị, đổi 4 đơn vị, lập 1 đơn vị' */
function sumWords(effects: readonly UnitEffect[]): string {
  const words = { end: 'kết thúc', change: 'đổi', create: 'lập' } as const
  return (['end', 'change', 'create'] as const)
    .map((does) => [does, effects.filter((effect) => effect.does === does).length] as const)
    .flatMap(([does, count]) => (count > 0 ? [`${words[does]} ${count} đơn vị`] : []))
    .join(', ')
}

/** The tree, the units and everybody who moves, held until the end of the transaction. */
async function hold(tx: Tx, ctx: Context, plan: Plan): Promise<void> {
  ensureWholeAgency(ctx)
  await holdTree(tx, ctx, unitsOf(plan))
  await lockPeople(tx, ctx.agency.id, await affectedPeople(tx, ctx.agency.id, plan))
}

/** Dự thảo quyết định sắp xếp: the plan is tried whole, and what it wrote is taken back before the draft is kept. */
export function draftReorganisation(ctx: Context, plan: Plan): Promise<{ id: string }> {
  return draftOfUnits(reorganisationDecision as DecisionKind<never>, ctx, async (tx) => {
    await hold(tx, ctx, plan)
    const lines = await describe(tx, ctx.agency.id, plan)
    await tried(tx, ctx, plan)
    const created = plan.creates.map(({ id }) => id)
    await reserveUnits(tx, ctx.agency.id, created)
    await ensureUnitReach(tx, ctx, unitsOf(plan))
    const basis = basisOf({ ...plan, territory: ofTerritory(lines.map(({ effect }) => effect)) })
    const items = lines.map(({ unitId, effect }, at): UnitItem<UnitEffect> => {
      const said = effect.before ?? effect.after!
      return {
        personId: null,
        unitId,
        peopleFrom: effect.does === 'end' ? plan.on : null,
        named: { personId: null, fullName: inWords({ ...said, code: null }), birthOn: '', unitName: said.above },
        effect: at === 0 ? { ...effect, plan } : effect,
        basis,
      }
    })
    return { items, personIds: plan.placements.map(({ personId }) => personId) }
  })
}

/** Writes the plan and takes it back; what it refuses is refused here. */
export async function tried(tx: Tx, ctx: Context, plan: Plan): Promise<void> {
  await sql`savepoint trial`.execute(tx)
  const origin = { kind: 'correction', accountId: ctx.actor.accountId, reason: 'Thử phương án' } as const
  await writeReorganisation(tx, plan, await openSource(tx, ctx.agency.id, origin))
  await sql`rollback to savepoint trial`.execute(tx)
}
