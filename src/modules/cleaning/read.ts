import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import type { BrokenPage, BrokenQuery, Rules, RulesQuery } from './api.ts'
import { sweep } from './broadly.ts'
import { countBroken, type Counted, countPeople, listBroken, unitNames } from './count-store.ts'
import { repairNames } from './model.ts'
import { ruleOf, rules } from './rules/all.ts'
import type { Rule } from './rules/rule.ts'

/** Các quy tắc, as of today, within the account's reach. */
export function cleaningRules(ctx: Context, { unitId }: RulesQuery): Promise<Rules> {
  return sweep(ctx.db, async (tx) => {
    const counted = await countBroken(tx, ctx, rules, unitId)
    const names = await unitNames(tx, ctx, [...new Set(counted.flatMap(({ unitId: id }) => id ?? []))])
    const byRule = Map.groupBy(counted, ({ rule }) => rule)
    return {
      day: ctx.today,
      people: await countPeople(tx, ctx, unitId),
      rules: rules.map((rule) => shown(ctx, rule, byRule.get(rule.id) ?? [], names)),
    }
  })
}

function shown(ctx: Context, rule: Rule, counted: readonly Counted[], names: ReadonlyMap<string, string>) {
  const units = counted
    .map(({ unitId, people }) => ({
      unitId,
      people,
      unitName: unitId ? (names.get(unitId) ?? '') : 'Ngoài các cơ quan',
    }))
    .toSorted((a, b) => b.people - a.people)
  return {
    id: rule.id,
    name: rule.name,
    severity: rule.severity,
    why: rule.why(ctx.today) as Rules['rules'][number]['why'],
    repairs: rule.repairs.map((id) => ({ id, label: repairNames[id] })),
    people: units.reduce((sum, { people }) => sum + people, 0),
    units,
  }
}

/** Những người vướng một quy tắc. */
export async function brokenPeople(ctx: Context, id: string, query: BrokenQuery): Promise<BrokenPage> {
  const rule = ruleOf(id)
  if (!rule) throw new Refusal('missing', 'Không có quy tắc này.')
  const rows = await sweep(ctx.db, (tx) => listBroken(tx, ctx, rule, query))
  return { total: rows[0]?.total ?? 0, rows: rows.map(withoutTotal) }
}

function withoutTotal<T extends { readonly total: number }>(counted: T): Omit<T, 'total'> {
  const { total: _total, ...row } = counted
  return row
}
