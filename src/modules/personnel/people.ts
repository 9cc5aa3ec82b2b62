import { viDate, type PlainDate } from '#lib/date.ts'
import { findRank } from '#law/pay/rank.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import type { AsOfQuery, PeoplePage, PeopleQuery, PersonRow } from './api.ts'
import { intellectualLevels } from '#law/planning/intellectual.ts'
import { choicesOn } from '../organisation/service.ts'
import {
  countPeople,
  mostCounted,
  ranksHeld,
  readPeople,
  type Row,
  type Slice,
  treeOf,
  type Wanted,
} from './list-store.ts'
import type { Circle, DueOf } from './model.ts'

export type Filters = Omit<PeopleQuery, 'page' | 'limit'> & { readonly idNumber?: string }

/** Danh sách người của một vòng tại một ngày, trong phạm vi. */
export async function people(ctx: Context, query: PeopleQuery, dueOf: DueOf): Promise<PeoplePage> {
  const wanted = await wantedBy(ctx, query, dueOf)
  const slice = { limit: query.limit, offset: (query.page - 1) * query.limit }
  const [rows, counted] = await Promise.all([
    listed(ctx, wanted, query, slice, dueOf),
    countPeople(ctx.db, ctx, wanted),
  ])
  const total = Math.min(counted, mostCounted(wanted))
  return { total, more: counted > total, definition: await definitionOf(ctx, query), rows }
}

/** Người được tính vào vòng; what "trí thức" means is the agency's choice, and stands with every count. */
export async function definitionOf(ctx: Context, { circle, ...query }: AsOfQuery & { readonly circle: Circle }) {
  if (circle === 'staff') return null
  if (circle === 'register') return 'Người giữ vị trí công tác, hoặc sống, làm việc trên địa bàn tại ngày ấy'
  return (await levelsOn(ctx, query)).says
}

async function levelsOn(ctx: Context, query: AsOfQuery) {
  const { day, knownAt } = asOfQuery(ctx, query)
  return intellectualLevels(await choicesOn(ctx.db, ctx, day, knownAt))
}

/** The same rows, all of them: what the list shows is what it exports. */
export async function allPeople(ctx: Context, filters: Filters, dueOf: DueOf): Promise<PersonRow[]> {
  return listed(ctx, await wantedBy(ctx, filters, dueOf), filters, null, dueOf)
}

export async function byNumber(ctx: Context, { idNumber }: { idNumber: string }, dueOf: DueOf): Promise<PeoplePage> {
  const rows = await allPeople(ctx, { idNumber, circle: 'register', sort: 'name', desc: false }, dueOf)
  return { total: rows.length, more: false, definition: null, rows }
}

/** Ngạch, chức danh đang có người giữ. */
export async function ranks(ctx: Context, query: AsOfQuery) {
  const asOf = asOfQuery(ctx, query)
  const held = await ranksHeld(ctx.db, ctx, asOf)
  return held.map(({ code, people: count }) => ({
    code,
    title: findRank(code, asOf.day)?.title ?? null,
    people: count,
  }))
}

export const asOfQuery = ({ today }: Context, { day = today, knownAt }: AsOfQuery) => ({
  day,
  knownAt: knownAt ?? null,
})

async function listed(
  ctx: Context,
  wanted: Wanted,
  { knownAt }: AsOfQuery,
  slice: Slice | null,
  dueOf: DueOf,
): Promise<PersonRow[]> {
  const rows = await readPeople(ctx.db, ctx, wanted, slice)
  const { day } = wanted.asOf
  const due =
    knownAt || rows.length === 0
      ? new Map()
      : await dueOf({ ...ctx, today: day }, slice ? { personIds: rows.map(({ id }) => id) } : {})
  return rows.map((row: Row) => ({ ...row, rankTitle: titleOf(row.rank, day), due: due.get(row.id) ?? null }))
}

const titleOf = (rank: string | null, day: PlainDate) => (rank === null ? null : (findRank(rank, day)?.title ?? null))

async function wantedBy(ctx: Context, filters: Filters, dueOf: DueOf): Promise<Wanted> {
  const { dueFrom, dueTo, sort, unitId, communeId, circle } = filters
  const asOf = asOfQuery(ctx, filters)
  const tree = (id: string | undefined) => (id === undefined ? undefined : treeOf(ctx.db, ctx, id, asOf))
  const levels = circle === 'intellectuals' ? (await levelsOn(ctx, filters)).value : []
  const wanted = { ...filters, asOf, levels, unitIds: await tree(unitId), communeIds: await tree(communeId) }
  const only = dueFrom !== undefined || dueTo !== undefined
  if (!only && sort !== 'due') return wanted
  if (asOf.knownAt)
    throw new Refusal('invalid', 'Ngày đến hạn chỉ tính theo dữ liệu hiện biết. Hãy bỏ mốc “đã biết lúc” rồi lọc lại.')
  const all = [...(await dueOf({ ...ctx, today: asOf.day }, {}))]
  const within = all.filter(([, { on }]) => (!dueFrom || dueFrom <= on) && (!dueTo || on <= dueTo))
  return {
    ...wanted,
    due: { personIds: within.map(([id]) => id), ons: within.map(([, { on }]) => on), only },
  }
}

/** What the filters say, for the head of an exported list. */
export const dayWords = (ctx: Context, { day = ctx.today }: AsOfQuery) => `Tại ngày ${viDate(day)}`
