import autocannon from 'autocannon'
import { sql } from 'kysely'
import pg from 'pg'
import type { Ground } from './sitting.ts'
import { enter, newTally } from './candidate.ts'
import { seedSitting, startSitting, questionCount } from './seed.ts'

export type Saturation = { readonly saves: number; readonly upserts: number }

const connections = 100
const computers = 1_000
const seconds = 10
const poolSize = 10

/** Answers saved per second through HTTP, and single rows upserted per second by the same database without any of it. */
export async function saturation(ground: Ground, url: string): Promise<Saturation> {
  const first = await bareUpserts(ground, url)
  const saves = await savesPerSecond(ground)
  const second = await bareUpserts(ground, url)
  return { saves, upserts: (first + second) / 2 }
}

async function savesPerSecond({ db, server, agency }: Ground): Promise<number> {
  const sitting = await seedSitting(db, agency, computers)
  const tokens: string[] = []
  for (const ticket of sitting.tickets)
    tokens.push((await enter(server.address, ticket, newTally(), () => ({ cut: 0 }))).token)
  await startSitting(db, sitting, agency.accountId)
  let seq = 0
  const result = await autocannon({
    url: `${server.address}/api/exam-desk/answers`,
    connections,
    duration: seconds,
    method: 'POST',
    setupClient(client) {
      const next = () => {
        seq += 1
        const authorization = `Bearer ${tokens[seq % computers]!}`
        const change = { seq, position: seq % questionCount, answer: { kind: 'single', choice: 'a' }, flagged: false }
        const headers = { authorization, 'x-requested-with': 'hien-tai', 'content-type': 'application/json' }
        client.setHeadersAndBody(headers, JSON.stringify({ changes: [change], pending: 0 }))
      }
      next()
      client.on('response', next)
    },
  })
  if (result.non2xx > 0) throw new Error(`${result.non2xx} saves were refused`)
  return result['2xx'] / result.duration
}

async function bareUpserts({ db, agency }: Ground, url: string): Promise<number> {
  const { rows } = await sql<{
    id: string
  }>`select id from exam_attempt where agency_id = ${agency.agencyId} limit ${computers}`.execute(db)
  const pool = new pg.Pool({ connectionString: url, max: poolSize })
  const until = performance.now() + (seconds * 1_000) / 2
  const began = performance.now()
  let [done, seq] = [0, 5_000_000]
  const lane = async (at: number) => {
    while (performance.now() < until) {
      seq += 1
      await pool.query(
        `insert into exam_answer as held (agency_id, attempt_id, position, seq, answer, flagged, device, received_at)
          values ($1, $2, $3, $4, '{"kind":"single","choice":"a"}', false, $2, now())
          on conflict (agency_id, attempt_id, position) do update set seq = excluded.seq, answer = excluded.answer,
            received_at = excluded.received_at`,
        [agency.agencyId, rows[at % rows.length]!.id, seq % questionCount, seq],
      )
      done += 1
    }
  }
  await Promise.all(Array.from({ length: poolSize }, (_, at) => lane(at)))
  const rate = done / ((performance.now() - began) / 1_000)
  await pool.end()
  return rate
}
