import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { scripts } from './migrate.ts'

const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const

/**
 * Why nothing may be written on this server, in Vietnamese; empty when it may. Asked before the schema is touched:
 * tables that the wrong role made would belong to it.
 */
export async function unfitServer(db: Db, { production }: { production: boolean }): Promise<string[]> {
  const reasons = [...(await unsafeSettings(db)), ...(await tooOld(db))]
  return production ? [...reasons, ...(await tooMighty(db))] : reasons
}

async function tooMighty(db: Db): Promise<string[]> {
  const { rows } = await sql<{
    mighty: boolean
  }>`select rolsuper as mighty from pg_roles where rolname = current_user`.execute(db)
  return rows[0]?.mighty
    ? [
        'DATABASE_URL đang dùng một tài khoản siêu quyền (superuser). Hãy tạo tài khoản thường cho chương trình; nếu cần tài khoản khác để nâng cấp cấu trúc, đặt nó ở DATABASE_OWNER_URL.',
      ]
    : []
}

async function unsafeSettings(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name = any(${[...durable]})`.execute(db)
  return rows
    .filter(({ setting }) => setting === 'off')
    .map(
      ({ name }) =>
        `Máy chủ PostgreSQL đang tắt ${name}: mất điện là mất dữ liệu. Hãy bật ${name} = on rồi khởi động lại.`,
    )
}

async function tooOld(db: Db): Promise<string[]> {
  const { rows } = await sql<{ version: number }>`select current_setting('server_version_num')::int as version`.execute(
    db,
  )
  const version = Math.floor((rows[0]?.version ?? 0) / 10_000)
  return version < 15 ? [`Máy chủ PostgreSQL là bản ${version}; chương trình cần bản 15 trở lên.`] : []
}

/** A schema of another program version, or of another program, is not served. */
export async function foreignSchema(db: Db): Promise<string[]> {
  const marks = await db
    .selectFrom('schema_mark')
    .select(['name', 'digest'])
    .execute()
    .catch(() => [])
  const found = new Map(marks.map(({ name, digest }) => [name, digest]))
  const own = await scripts()
  const same = own.length === found.size && own.every(({ name, digest }) => found.get(name) === digest)
  return same
    ? []
    : [
        'Cấu trúc cơ sở dữ liệu không phải của phiên bản chương trình này. Hãy dùng đúng phiên bản đã tạo ra nó, hoặc nâng cấp bằng “npm start” với tài khoản sở hữu cơ sở dữ liệu (DATABASE_OWNER_URL).',
      ]
}
