import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import type { Campaign, CampaignRow, UnitList } from './api.ts'
import { type CampaignFacts, readCampaigns, readCorrections, readLines, readProgress } from './list-store.ts'
import { isLate, stageOf } from './model.ts'
import { missing } from './open.ts'
import { partValue } from './words.ts'

function rowOf({ today }: Context, { closedAt, ...facts }: CampaignFacts): CampaignRow {
  const stage = stageOf({ closedAt, ...facts })
  return { ...facts, stage, late: isLate(stage, facts.dueOn, today) }
}

/** Các đợt rà soát. */
export const campaigns = async (ctx: Context): Promise<CampaignRow[]> =>
  (await readCampaigns(ctx.db, ctx)).map((facts) => rowOf(ctx, facts))

/** Một đợt rà soát: how far each unit is, and what it wants corrected. */
export async function campaign(ctx: Context, id: string): Promise<Campaign> {
  const [facts] = await readCampaigns(ctx.db, ctx, id)
  if (!facts) throw missing()
  const [progress, corrections] = await Promise.all([readProgress(ctx.db, ctx, id), readCorrections(ctx.db, ctx, id)])
  return { ...rowOf(ctx, facts), progress, corrections }
}

/** Danh sách của một đơn vị trong đợt rà soát. */
export function unitList(ctx: Context, id: string, unitId: string): Promise<UnitList> {
  return look(ctx, async (tx, record) => {
    const [facts] = await readCampaigns(tx, ctx, id)
    const [unit] = await readProgress(tx, ctx, id, unitId)
    if (!facts || !unit) throw missing()
    const lines = await readLines(tx, ctx, id, unitId)
    const corrections = await readCorrections(tx, ctx, id, { unitId })
    record({
      act: 'campaigns.read-list',
      says: `Xem danh sách ${unit.name} trong đợt rà soát “${facts.title}”`,
      subjectKind: 'campaign',
      subjectId: id,
      unitId,
    })
    return {
      campaign: rowOf(ctx, facts),
      unit,
      lines: lines.map((line) => ({
        id: line.id,
        fullName: line.fullName,
        values: facts.parts.map((part) => partValue(part, line, ctx.today)),
        checked: line.checked,
        corrections: corrections.filter(({ personId }) => personId === line.id),
      })),
    }
  })
}
