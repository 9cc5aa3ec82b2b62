import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'
import { type Candidate, enter, newTally, type Tally } from './candidate.ts'
import { endSitting, seedSitting, startSitting } from './seed.ts'
import type { Server } from './server.ts'

export type Ground = {
  readonly db: Db
  readonly server: Server
  readonly agency: { readonly agencyId: string; readonly accountId: string }
  readonly say: (line: string) => void
}
export type Faults = { readonly cut: number; readonly during: (milliseconds: number) => Promise<void> }
export type Told = Tally & {
  readonly lost: number
  readonly doubleAttempts: number
  readonly lateAccepted: number
  readonly cpu: number
}

/** One whole session: entering, the hour, the answers, the end and what comes after it; then the ledgers against the database. */
export async function sit(ground: Ground, count: number, during: number, faults?: Faults): Promise<Told> {
  const { db, server, agency, say } = ground
  const sitting = await seedSitting(db, agency, count)
  const tally = newTally()
  let cut = 0
  const candidates: Candidate[] = []
  for (let at = 0; at < count; at += 100) {
    const group = sitting.tickets.slice(at, at + 100)
    candidates.push(
      ...(await Promise.all(group.map((ticket) => enter(server.address, ticket, tally, () => ({ cut }))))),
    )
  }
  await Promise.all(candidates.filter((_, at) => at % 30 === 0).map((one) => one.enterTwice()))
  say(`  ${count} thí sinh đã vào phòng`)

  const cpuBefore = server.cpuSeconds()
  const { promise: startedAt, resolve: begin } = Promise.withResolvers<number>()
  const starting = candidates.map((one) => one.start(startedAt))
  await pause(3_000)
  begin(performance.now())
  await startSitting(db, sitting, agency.accountId)
  await Promise.all(starting)
  say('  mọi thí sinh đã có đề')

  cut = faults?.cut ?? 0
  await Promise.all([...candidates.map((one) => one.work(during)), faults?.during(during)])
  cut = 0
  while (candidates.some((one) => one.waiting() > 0)) await pause(200)
  const cpu = server.cpuSeconds() - cpuBefore
  await endSitting(db, sitting)
  await Promise.all(candidates.filter((_, at) => at % 10 === 0).map((one) => one.sayLate()))
  return { ...tally, cpu, ...(await compared(db, sitting, candidates)) }
}

/** What each candidate said last against what the database holds. */
async function compared(db: Db, { sessionId }: { sessionId: string }, candidates: readonly Candidate[]) {
  const { rows } = await sql<{ attempt: string; position: number; choice: string }>`
    select a.id as attempt, h.position, h.answer ->> 'choice' as choice from exam_attempt a
    join exam_answer h on h.agency_id = a.agency_id and h.attempt_id = a.id where a.session_id = ${sessionId}`.execute(
    db,
  )
  const held = new Map(rows.map(({ attempt, position, choice }) => [`${attempt} ${position}`, choice]))
  let lost = 0
  for (const { attemptId, said } of candidates)
    for (const [position, choice] of said) if (held.get(`${attemptId} ${position}`) !== choice) lost += 1
  const { rows: counted } = await sql<{ doubled: number; late: number }>`
    select (select count(*) - count(distinct seat_id) from exam_attempt where session_id = ${sessionId})::int as doubled,
      (select count(*) from exam_answer h join exam_attempt a on a.agency_id = h.agency_id and a.id = h.attempt_id
        where a.session_id = ${sessionId} and h.received_at >= a.ends_at)::int as late`.execute(db)
  return { lost, doubleAttempts: counted[0]!.doubled, lateAccepted: counted[0]!.late }
}
