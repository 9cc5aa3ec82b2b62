import type { Context } from '#modules/access/model.ts'
import { recordAllowance, recordDependants, recordWorkplace } from '#modules/pay/service.ts'
import { sampleDay } from './agency.ts'

const reason = 'Dữ liệu mẫu'
const common = {
  place: '',
  rate: null,
  amount: null,
  post: null,
  insured: false,
  taxed: true,
  from: sampleDay,
  until: null,
  reason,
}

type Person = { readonly personId: string }

/** A few allowances of one unit, so that its pay sheet has more than steps; nothing where there are some already. */
export async function giveAllowances(
  ctx: Context,
  unitId: string,
  { head, employee }: { readonly head: Person; readonly employee: Person },
): Promise<void> {
  const known = await ctx.db
    .selectFrom('allowance')
    .select('id')
    .where('agency_id', '=', ctx.agency.id)
    .limit(1)
    .execute()
  if (known.length > 0) return
  await recordWorkplace(ctx, unitId, {
    region: 'elsewhere',
    area: '0.1',
    publicService: false,
    basis: 'Danh mục địa bàn (dữ liệu mẫu)',
    from: sampleDay,
    reason,
  })
  const office = { kind: 'office', rate: '0.30', basis: 'Quyết định bổ nhiệm (dữ liệu mẫu)' } as const
  await recordAllowance(ctx, head.personId, { ...common, ...office })
  const task = {
    kind: 'responsibility',
    place: 'Thủ quỹ',
    rate: '0.1',
    basis: 'Quyết định phân công (dữ liệu mẫu)',
  } as const
  await recordAllowance(ctx, employee.personId, { ...common, ...task })
  const money = {
    kind: 'fixed',
    place: 'Hỗ trợ bộ phận một cửa',
    amount: 400_000,
    basis: 'Nghị quyết của Hội đồng nhân dân (dữ liệu mẫu)',
  } as const
  await recordAllowance(ctx, employee.personId, { ...common, ...money })
  await recordDependants(ctx, employee.personId, { people: 1, from: sampleDay, reason })
}
