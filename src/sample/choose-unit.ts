import { sql } from 'kysely'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { regularRaiseDuty } from '#modules/pay/service.ts'

type Chosen = { personId: string; fullName: string }
type Colleague = Chosen & { unitId: string; unitName: string; title: string | null }

/** The unit whose desk is fullest, its head, and somebody of it who is due a raise. */
export async function chooseUnit(
  ctx: Context,
  to: PlainDate = '2018-07-01',
): Promise<{ unitId: string; unitName: string; head: Chosen; employee: Chosen }> {
  const { duties } = await regularRaiseDuty.due(ctx, { from: null, to })
  const everybody = await colleagues(ctx)
  const dueIn = Map.groupBy(duties, ({ unitId }) => unitId)
  // Of units with as many duties the first by name: the same on every fresh database.
  const units = [...Map.groupBy(everybody, ({ unitId }) => unitId)].toSorted(
    ([a, [one]], [b, [other]]) =>
      (dueIn.get(b)?.length ?? 0) - (dueIn.get(a)?.length ?? 0) || one!.unitName.localeCompare(other!.unitName, 'vi'),
  )
  const [unitId, people = []] = units[0] ?? []
  const due = unitId && dueIn.get(unitId)
  const employee = people.find(({ personId }) => due && due.some((duty) => duty.personId === personId)) ?? people[0]!
  const others = people.filter(({ personId }) => personId !== employee.personId)
  const head =
    others.find(({ title }) => title?.startsWith('Trưởng')) ??
    others.find(({ title }) => /trưởng|chánh|giám đốc|chủ tịch/i.test(title ?? '')) ??
    others[0]!
  return { unitId: employee.unitId, unitName: employee.unitName, head, employee }
}

async function colleagues({ db, agency, today }: Context): Promise<Colleague[]> {
  const now = { day: today }
  const { rows } = await sql<Colleague>`
    select i.person_id as "personId", i.full_name as "fullName", p.unit_id as "unitId", u.name as "unitName", p.title
    from person_identity i join posting p on p.agency_id = i.agency_id and p.person_id = i.person_id and ${holds('p', now)}
    join unit_profile u on u.agency_id = p.agency_id and u.unit_id = p.unit_id and ${holds('u', now)}
    where i.agency_id = ${agency.id} and ${holds('i', now)}
    order by i.full_name collate "vi", i.birth_on, p.title`.execute(db)
  return rows
}
