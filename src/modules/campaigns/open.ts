import { viDate } from '#lib/date.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { act } from '../access/service.ts'
import { ensureUnitReach } from '../organisation/service.ts'
import type { CloseCampaign, OpenCampaign } from './api.ts'
import * as store from './act-store.ts'
import { readCampaigns } from './list-store.ts'

const bad = (field: string, says: string) => new Refusal('invalid', says, [], { fields: { [field]: says } })

/** Mở đợt rà soát: the units are asked to check their lists by a day. */
export function openCampaign(ctx: Context, wanted: OpenCampaign): Promise<{ id: string }> {
  if (wanted.dueOn < ctx.today) throw bad('dueOn', 'Hạn rà soát phải từ hôm nay trở đi.')
  return act(ctx, async (tx, record) => {
    await store.lockCampaigns(tx, ctx)
    const unitIds = [...new Set(wanted.unitIds ?? (await store.unitsWithPeople(tx, ctx)))]
    if (unitIds.length === 0) throw bad('unitIds', 'Đợt rà soát phải có ít nhất một đơn vị.')
    await ensureUnitReach(tx, ctx, unitIds)
    ensureFree(await store.standing(tx, ctx, unitIds))
    const id = await store.insertCampaign(tx, ctx, wanted, unitIds)
    record({
      act: 'campaigns.open',
      says: `Mở đợt rà soát “${wanted.title}” cho ${unitIds.length} đơn vị, hạn ngày ${viDate(wanted.dueOn)}`,
      subjectKind: 'campaign',
      subjectId: id,
    })
    return { id }
  })
}

function ensureFree(units: readonly store.UnitStanding[]): void {
  const ended = units.filter(({ stands }) => !stands)
  const busy = units.filter(({ busy: title }) => title !== null)
  const because = [
    ...ended.map(({ id, name }) => finding(id, `Đơn vị ${name} không còn tồn tại.`)),
    ...busy.map(({ id, name, busy: title }) => finding(id, `Đơn vị ${name} đang có đợt rà soát “${title}” chưa xong.`)),
  ]
  if (because.length === 0) return
  throw new Refusal(ended.length > 0 ? 'invalid' : 'conflict', because[0]!.says, because, {
    fields: { unitIds: because[0]!.says },
  })
}

/** Đóng đợt rà soát before everybody is in. */
export function closeCampaign(ctx: Context, id: string, { note }: CloseCampaign): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await store.lockCampaigns(tx, ctx)
    const [campaign] = await readCampaigns(tx, ctx, id)
    if (!campaign) throw missing()
    if (campaign.waiting > 0)
      throw new Refusal('conflict', `Còn ${campaign.waiting} đề nghị sửa chưa trả lời. Hãy trả lời trước khi đóng.`)
    if (!(await store.close(tx, ctx, id, note))) throw new Refusal('conflict', 'Đợt rà soát này đã đóng.')
    record({
      act: 'campaigns.close',
      says: `Đóng đợt rà soát “${campaign.title}”`,
      subjectKind: 'campaign',
      subjectId: id,
      detail: { note },
    })
    return { done: true } as const
  })
}

export const missing = () => new Refusal('missing', 'Không tìm thấy đợt rà soát này trong phạm vi được phân công.')
