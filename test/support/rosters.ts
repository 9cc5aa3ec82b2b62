import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { factTables } from '#db/tables.ts'
import type { TestAgency } from './api.ts'
import type { Client } from './client.ts'
import { upload } from './upload.ts'

export const fixture = (name: string) => readFileSync(`test/fixtures/rosters/${name}`)

export type List = { id: string; version: number }

export async function send(officer: Client, file: Buffer, asOf: string): Promise<List> {
  const { status, body } = await upload(officer, '/api/imports', file, { asOf })
  assert.equal(status, 200, JSON.stringify(body))
  return body as List
}

export const confirm = (officer: Client, { id, version }: List) =>
  officer.post(`/api/imports/${id}/confirm`, { version })
/** What we believe, without the ids that a new writing has. */
export async function beliefs({ db }: TestAgency): Promise<string[]> {
  const all = await Promise.all(
    factTables.map(async (table) => {
      const { rows } = await sql<{
        fact: string
      }>`select ${table} || (to_jsonb(f) - 'id' - 'known' - 'ended_by')::text as fact from ${sql.table(table)} f where upper_inf(known)`.execute(
        db,
      )
      return rows.map(({ fact }) => fact)
    }),
  )
  return all.flat().toSorted()
}

export const count = async ({ db }: TestAgency, table: 'person' | 'roster_row' | 'roster_import' | 'salary_step') =>
  Number((await db.selectFrom(table).select(db.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
/** A list of its own for each test: other people, another unit. */
export const csv = (rows: readonly string[]) =>
  Buffer.from(['STT,Họ và tên,Giới tính,Ngày sinh,CCCD,Đơn vị,Chức vụ,Mã ngạch,Bậc,Hệ số,Hưởng từ', ...rows].join('\n'))

export const linesOf = async (officer: Client, id: string) => (await officer.get(`/api/imports/${id}/rows`)).body.rows

export const stepOf = async (agency: TestAgency, name: string) =>
  (
    await sql<{
      step: number
      valid: string
      written_by: string
    }>`select s.step, s.valid::text, s.written_by from salary_step s
  join person_identity i using (person_id) where i.full_name = ${name} and upper_inf(s.known) and upper_inf(i.known) order by s.valid`.execute(
      agency.db,
    )
  ).rows
