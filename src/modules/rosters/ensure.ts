import { Refusal } from '#law/kit/refusal.ts'
import type { Tx } from '#db/connect.ts'
import type { Context } from '#modules/access/model.ts'
import { type Held, lockImport } from './import-store.ts'
import type { ImportState } from './model.ts'

/** A list speaks of the whole agency. */
export function ensureWhole({ scope }: Context): void {
  if (!scope.all)
    throw new Refusal(
      'forbidden',
      'Danh sách nhân sự là của toàn cơ quan. Chỉ tài khoản phụ trách toàn cơ quan được làm việc này.',
    )
}

export const noImport = () => new Refusal('missing', 'Không tìm thấy lần nhập danh sách này.')

/** Holds the import for this act, if it is still as it was shown. */
export async function hold(tx: Tx, ctx: Context, id: string, version: number): Promise<Held> {
  ensureWhole(ctx)
  const held = await lockImport(tx, ctx.agency.id, id)
  if (!held) throw noImport()
  if (held.version === version) return held
  const { version: now, state, file_name: fileName } = held
  throw new Refusal('conflict', 'Lần nhập này vừa được người khác thao tác. Hãy xem bản mới rồi làm lại.', [], {
    current: { version: now, state, fileName },
  })
}

const words: Readonly<Record<ImportState, string>> = {
  preview: 'chưa được xác nhận',
  confirmed: 'đã được nhập vào hồ sơ',
  withdrawn: 'đã được rút',
  discarded: 'đã bị bỏ',
}

export function ensureState({ state }: Held, allowed: readonly ImportState[], act: string): void {
  if (!allowed.includes(state)) throw new Refusal('invalid', `Danh sách này ${words[state]} nên không ${act} được nữa.`)
}
