import { yearOf } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import type { Register, RegisterQuery } from './api.ts'
import { kindName, type Kinds } from './kinds.ts'
import { readRegister, registerYears } from './register-store.ts'

/** Sổ đăng ký quyết định của một năm; năm nay nếu không chọn. */
export async function register(
  kinds: Kinds,
  ctx: Context,
  { year = yearOf(ctx.today), q }: RegisterQuery,
): Promise<Register> {
  const records = await readRegister(ctx.db, ctx, { year, q })
  const rows = records.map(({ kind, ...row }) => ({ ...row, kindName: kindName(kinds, kind) }))
  const years = new Set([yearOf(ctx.today), ...(await registerYears(ctx.db, ctx))])
  return { year, years: [...years].toSorted((a, b) => b - a), rows }
}
