import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { tiesBetween } from '../panel/kin.ts'
import { candidateIds, readPeople, readRelatives } from '../panel/kin-store.ts'
import type { NameMarkers } from './api.ts'
import type { Round } from './rounds.ts'

export async function ensureUnrelated(
  tx: Tx,
  ctx: Context,
  examId: string,
  accountIds: readonly string[],
): Promise<void> {
  const { rows } = await sql<{
    id: string
    personId: string | null
  }>`select a.id, a.person_id as "personId" from account a
    where a.agency_id = ${ctx.agency.id} and a.id = any(${[...accountIds]}::uuid[]) and a.disabled_at is null`.execute(
    tx,
  )
  if (rows.length < accountIds.length) throw new Refusal('missing', 'Có tài khoản không còn dùng được. Hãy chọn lại.')
  const ids = rows.flatMap(({ personId }) => personId ?? [])
  const candidates = await candidateIds(tx, ctx.agency.id, examId)
  const people = await readPeople(tx, ctx, [...ids, ...candidates])
  const markers = people.filter(({ personId }) => ids.includes(personId))
  const own = markers.filter(({ personId }) => candidates.includes(personId)).map(({ fullName }) => fullName)
  if (own.length > 0)
    throw new Refusal('conflict', `Đang là thí sinh của kỳ này, không chấm thi được: ${own.join(', ')}.`)
  const ties = tiesBetween(
    markers,
    people.filter(({ personId }) => candidates.includes(personId)),
    await readRelatives(tx, ctx, [...ids, ...candidates]),
  )
  if (ties.length > 0) {
    const who = ties.map(({ member, candidate }) => `${member} (với thí sinh ${candidate ?? ''})`).join(', ')
    throw new Refusal('conflict', `Có người thân dự thi, không chấm thi được: ${who}.`)
  }
}

/** Whoever has marked keeps his place. */
export async function ensureMarkedStay(
  tx: Tx,
  ctx: Context,
  examId: string,
  wanted: NameMarkers['markers'],
): Promise<void> {
  const { rows } = await sql<{ accountId: string; round: Round; fullName: string }>`
    select distinct m.account_id as "accountId", m.round, c.full_name as "fullName" from exam_marker m
    join account c on c.agency_id = m.agency_id and c.id = m.account_id
    join exam_essay_mark e on e.agency_id = m.agency_id and e.marked_by = m.account_id
    join exam_attempt a on a.agency_id = e.agency_id and a.id = e.attempt_id
    join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id and s.exam_id = m.exam_id
    where m.agency_id = ${ctx.agency.id} and m.exam_id = ${examId}`.execute(tx)
  const gone = rows.filter((row) => !wanted.some((one) => one.accountId === row.accountId && one.round === row.round))
  if (gone.length > 0)
    throw new Refusal(
      'conflict',
      `Đã chấm bài, không thay được nữa: ${gone.map(({ fullName }) => fullName).join(', ')}.`,
    )
}
