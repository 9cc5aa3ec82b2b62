import type pg from 'pg'
import { connect, type Db, pool, type Tx } from '#db/connect.ts'
import { assertFacts, openSource, type Source } from '#db/history.ts'
import { type App, build } from '#http/app.ts'
import type { Rights } from '#http/rights.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import type { Actor, Agency, Context, Role } from '#modules/access/model.ts'
import { openSession } from '#modules/access/session.ts'
import { type Client, clientOf } from './client.ts'
import { freshDatabase } from './template-database.ts'

export type TestAgency = {
  readonly app: App
  readonly db: Db
  readonly ownerUrl: string
  readonly agency: Agency
  readonly today: PlainDate
  /** A client signed in with this role over the whole agency, or over one unit; made on first use. */
  as(role: Role, unitId?: string, personId?: string): Promise<Client>
  /** A context with the reach of the whole agency, for calling a service directly. */
  context(role?: Role): Promise<Context>
  unit(name: string, parentId?: string): Promise<string>
  person(wanted: Partial<SeedPerson>): Promise<string>
  /** A second agency on the same server. */
  another(): Promise<TestAgency>
  close(): Promise<void>
}

export type SeedPerson = {
  name: string
  sex: 'male' | 'female'
  birthOn: PlainDate
  idNumber: string | null
  unitId: string
  staff: 'cadre' | 'civil-servant' | 'public-employee' | 'contract-worker'
  title: string | null
  office: string | null
  since: PlainDate
  rank: string
  step: number
  coefficient: string
  stepSince: PlainDate
}

type Options = { today?: PlainDate; rights?: Rights }

/** An agency of its own on a database of its own, behind the real HTTP application. */
export async function testAgency(options: Options = {}): Promise<TestAgency> {
  const { url, ownerUrl, drop } = await freshDatabase()
  const db = connect(url, 6)
  const attempts = pool(url, 2)
  const app = await build({
    db,
    pool: attempts,
    requestsPerMinute: 1_000_000,
    ...(options.rights && { rights: options.rights }),
  })
  const close = async () => {
    await app.close()
    await Promise.all([db.destroy(), attempts.end()])
    await drop()
  }
  return agencyOn({ app, db, ownerUrl, close, attempts }, 'thu', options.today ?? '2018-04-01')
}

type Base = { app: App; db: Db; ownerUrl: string; attempts: pg.Pool; close: () => Promise<void> }

async function agencyOn(base: Base, code: string, today: PlainDate): Promise<TestAgency> {
  const { app, db } = base
  const agency = await insertAgency(db, code, today)
  const clients = new Map<string, Promise<Client>>()
  const root = await account(db, agency.id, { username: 'goc', role: 'administrator' })
  const seeding = <T>(work: (tx: Tx, source: Source) => Promise<T>) =>
    db.transaction().execute(async (tx) =>
      work(
        tx,
        await openSource(tx, agency.id, {
          kind: 'correction',
          accountId: root.accountId,
          reason: 'Dữ liệu kiểm thử',
        }),
      ),
    )
  let made = 0
  const unit = (name: string, parentId?: string) =>
    seeding((tx, source) => seedUnit(tx, source, name, parentId ?? null))
  return {
    app,
    db,
    ownerUrl: base.ownerUrl,
    agency,
    today,
    unit,
    close: base.close,
    as(role, unitId, personId) {
      const key = `${role}|${unitId ?? ''}|${personId ?? ''}`
      const open = async () => {
        const actor = await account(db, agency.id, {
          username: `${role}-${++made}`,
          role,
          unitId: unitId ?? null,
          personId: personId ?? null,
        })
        return clientOf(app, await openSession(db, agency.id, actor.accountId), actor)
      }
      const client = clients.get(key) ?? open()
      clients.set(key, client)
      return client
    },
    async context(role = 'officer') {
      const actor = await account(db, agency.id, { username: `ctx-${++made}`, role })
      return { db, agency, actor, today, scope: { all: true, units: [], own: null }, address: null, once: null }
    },
    async person(wanted) {
      const unitId = wanted.unitId ?? (await unit('Văn phòng'))
      return seeding((tx, source) => seedPerson(tx, source, { ...wanted, unitId }))
    },
    another: () => agencyOn(base, `${code}-2`, today),
  }
}

async function insertAgency(db: Db, code: string, today: PlainDate): Promise<Agency> {
  const agency: Agency = {
    id: newId(),
    code,
    name: 'UBND phường Thử Nghiệm',
    governingBody: 'UBND tỉnh Thử Nghiệm',
    head: 'Chủ tịch Ủy ban nhân dân phường',
    place: 'Thử Nghiệm',
    symbol: 'UBND',
    kind: 'sample',
  }
  const { id, governingBody, ...rest } = agency
  await db
    .insertInto('agency')
    .values({ ...rest, agency_id: id, governing_body: governingBody, today })
    .execute()
  return agency
}

type NewAccount = { username: string; role: Role; unitId?: string | null; personId?: string | null }

async function account(
  db: Db,
  agencyId: string,
  { username, role, unitId = null, personId = null }: NewAccount,
): Promise<Actor> {
  const accountId = newId()
  const fullName = `Tài khoản ${username}`
  await db
    .insertInto('account')
    .values({
      agency_id: agencyId,
      id: accountId,
      username,
      full_name: fullName,
      password_hash: 'none',
      person_id: personId,
    })
    .execute()
  await db
    .insertInto('account_role')
    .values({ agency_id: agencyId, account_id: accountId, role, unit_id: unitId })
    .execute()
  return { accountId, username, fullName, personId, grants: [{ role, unitId }] }
}

async function seedUnit(tx: Tx, source: Source, name: string, parentId: string | null): Promise<string> {
  const id = newId()
  const span = { from: '2000-01-01' as const }
  await tx.insertInto('unit').values({ agency_id: source.agencyId, id }).execute()
  await assertFacts(
    tx,
    'unit_profile',
    [{ key: { unit_id: id }, span, values: { name, parent_id: parentId, position: 0 } }],
    source,
  )
  const above = parentId
    ? await tx
        .selectFrom('unit_closure')
        .select(['ancestor_id', 'depth'])
        .where('agency_id', '=', source.agencyId)
        .where('descendant_id', '=', parentId)
        .execute()
    : []
  const chain = [
    { ancestor_id: id, depth: 0 },
    ...above.map(({ ancestor_id, depth }) => ({ ancestor_id, depth: depth + 1 })),
  ]
  await assertFacts(
    tx,
    'unit_closure',
    chain.map(({ ancestor_id, depth }) => ({ key: { ancestor_id, descendant_id: id }, span, values: { depth } })),
    source,
  )
  return id
}

async function seedPerson(tx: Tx, source: Source, wanted: Partial<SeedPerson> & { unitId: string }): Promise<string> {
  const id = newId()
  const key = { person_id: id }
  const name = wanted.name ?? 'Nguyễn Thị Mẫu'
  await tx.insertInto('person').values({ agency_id: source.agencyId, id }).execute()
  await assertFacts(
    tx,
    'person_identity',
    [
      {
        key,
        span: { from: null },
        values: {
          full_name: name,
          given_name: name.split(' ').at(-1)!,
          sex: wanted.sex ?? 'female',
          birth_on: wanted.birthOn ?? '1985-05-19',
          birth_precision: 'day',
          id_number: wanted.idNumber ?? null,
        },
      },
    ],
    source,
  )
  await assertFacts(
    tx,
    'posting',
    [
      {
        key,
        span: { from: wanted.since ?? '2010-01-01' },
        values: {
          unit_id: wanted.unitId,
          staff: wanted.staff ?? 'civil-servant',
          title: wanted.title ?? 'Chuyên viên',
          office: wanted.office ?? null,
        },
      },
    ],
    source,
  )
  const stepSince = wanted.stepSince ?? '2015-05-01'
  await assertFacts(
    tx,
    'salary_step',
    [
      {
        key,
        span: { from: stepSince },
        values: {
          rank: wanted.rank ?? '01.003',
          step: wanted.step ?? 3,
          coefficient: wanted.coefficient ?? '3.00',
          counted_from: stepSince,
        },
      },
    ],
    source,
  )
  return id
}
