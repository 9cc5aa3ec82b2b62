import { sql } from 'kysely'
import { holds } from '#db/history.ts'
import type { Context } from '#modules/access/model.ts'
import { regularRaiseDuty } from '#modules/pay/service.ts'

type Chosen = { personId: string; fullName: string }
type Colleague = Chosen & { unitId: string; unitName: string; title: string | null }

/** The unit whose desk is fullest, its head, and somebody of it who is due a raise. */
export async function chooseUnit(
  ctx: Context,
): Promise<{ unitId: string; unitName: string; head: Chosen; employee: Chosen }> {
  const { duties } = await regularRaiseDuty.due(ctx, { from: null, to: '2018-07-01' })
  const byUnit = [...Map.groupBy(duties, ({ unitId }) => unitId)].toSorted(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  )
  const [unitId, due] = byUnit[0] ?? []
  const people = await colleagues(ctx, unitId)
  const employee = people.find(({ personId }) => due?.some((duty) => duty.personId === personId)) ?? people[0]!
  const others = people.filter(({ personId }) => personId !== employee.personId)
  const head =
    others.find(({ title }) => title?.startsWith('Trưởng')) ??
    others.find(({ title }) => /trưởng|chánh|giám đốc|chủ tịch/i.test(title ?? '')) ??
    others[0]!
  return { unitId: employee.unitId, unitName: employee.unitName, head, employee }
}

async function colleagues({ db, agency, today }: Context, unitId: string | undefined): Promise<Colleague[]> {
  const now = { day: today }
  const { rows } = await sql<Colleague>`
    select i.person_id as "personId", i.full_name as "fullName", p.unit_id as "unitId", u.name as "unitName", p.title
    from person_identity i join posting p on p.agency_id = i.agency_id and p.person_id = i.person_id and ${holds('p', now)}
    join unit_profile u on u.agency_id = p.agency_id and u.unit_id = p.unit_id and ${holds('u', now)}
    where i.agency_id = ${agency.id} and ${holds('i', now)} and (${unitId ?? null}::uuid is null or p.unit_id = ${unitId ?? null}::uuid)
    order by u.position, i.full_name, i.person_id`.execute(db)
  return rows
}
