import { viDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { look } from '../access/service.ts'
import type { Register, RegisterQuery, RegisterRow } from './api.ts'
import type { Kinds } from './kinds.ts'
import { register } from './register.ts'

export const revokedWords = ({ revokedBy }: RegisterRow) =>
  revokedBy ? `Đã thu hồi bằng Quyết định số ${revokedBy.number} ngày ${viDate(revokedBy.signedOn)}` : ''

export async function recorded(kinds: Kinds, ctx: Context, query: RegisterQuery, as: string): Promise<Register> {
  const found = await register(kinds, ctx, query)
  await look(ctx, async (_tx, record) =>
    record({
      act: 'decisions.export-register',
      says: `Xuất sổ đăng ký quyết định năm ${found.year} (${as}, ${found.rows.length} dòng)`,
      detail: { ...query, rows: found.rows.length },
    }),
  )
  return found
}
