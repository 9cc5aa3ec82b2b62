import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { oldUnits } from '#law/units/dong-trieu.ts'
import type { PlainDate } from '#lib/date.ts'
import type { NewPlan } from '../../src/modules/reorganisation/api.ts'
import { testAgency } from './api.ts'

type Row = { id: string; name: string; kind: string; code: string | null; parentId: string | null; version: string }

/** Văn bản cho phép sắp xếp. */
export const resolution = (number: string, issuedOn: PlainDate | null) => ({
  number,
  title: 'sắp xếp đơn vị hành chính',
  issuedOn,
})

/** Đông Triều with its 21 units of 2017, and those who plan, sign and look at what becomes of them. */
export async function openOldTown() {
  const t = await testAgency({ today: '2026-11-24' })
  const [officer, signer, admin] = [await t.as('officer'), await t.as('signer'), await t.as('administrator')]

  async function make(name: string, kind: string, code: string, parentId: string | null): Promise<string> {
    const body = { name, kind, code, parentId, from: '2000-01-01', reason: 'Danh mục ngày 15/10/2017' }
    const made = await admin.post('/api/units', body)
    assert.equal(made.status, 200, made.body.says)
    return made.body.id
  }
  const town = await make('Thị xã Đông Triều', 'town', '205', null)
  const ids = new Map<string, string>()
  for (const [code, name, [kind]] of oldUnits) ids.set(code, await make(name, kind, code, town))
  const id = (code: string) => ids.get(code)!

  const tree = async (day: string, knownAt?: string): Promise<Row[]> =>
    (await officer.get(`/api/units?day=${day}${knownAt ? `&knownAt=${encodeURIComponent(knownAt)}` : ''}`)).body
  const wards = async (day: string) => (await tree(day)).filter(({ kind }) => kind === 'ward').map(({ name }) => name)
  const bearer = async (code: string, day: string) => (await tree(day)).find((unit) => unit.code === code)?.name
  const unitOf = async (personId: string, day: string) => {
    const { rows } = await sql<{ unit: string }>`select unit_id as unit from posting
      where person_id = ${personId} and upper_inf(known) and valid @> ${day}::date`.execute(t.db)
    return rows[0]?.unit
  }
  return { t, officer, signer, admin, town, make, id, tree, wards, bearer, unitOf, ...hands({ officer, signer }) }
}

type Client = Awaited<ReturnType<Awaited<ReturnType<typeof testAgency>>['as']>>

/** Drafting, signing and being refused. */
const hands = ({ officer, signer }: { officer: Client; signer: Client }) => ({
  async draft(plan: NewPlan): Promise<string> {
    const made = await officer.post('/api/reorganisations', plan)
    assert.equal(made.status, 200, JSON.stringify(made.body))
    const sent = await officer.post(`/api/decisions/${made.body.id}/submit`, { version: 1 })
    assert.equal(sent.status, 200, JSON.stringify(sent.body))
    return made.body.id
  },
  async sign(decisionId: string): Promise<void> {
    const signed = await signer.post(`/api/decisions/${decisionId}/sign`, { version: 2 })
    assert.equal(signed.status, 200, JSON.stringify(signed.body))
  },
  async refused(plan: Omit<NewPlan, 'on'> & { on: string }, words: RegExp) {
    const answer = await officer.post('/api/reorganisations', plan)
    assert.notEqual(answer.status, 200, JSON.stringify(answer.body))
    assert.notEqual(answer.status, 500)
    assert.match(answer.body.says, words)
    return answer.body
  },
})
