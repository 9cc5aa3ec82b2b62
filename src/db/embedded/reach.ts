import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Account } from './account.ts'

/** Makes the data folder, and refuses one that the server's account cannot enter. */
export function ensureReachable(dataRoot: string, account: Account | null) {
  mkdirSync(dataRoot, { recursive: true, mode: account ? 0o711 : 0o700 })
  if (!account) return ensureOurs(dataRoot)
  chmodSync(dataRoot, 0o711)
  for (let folder = dirname(dataRoot); folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid } = statSync(folder)
    if (mode & 0o001 || uid === account.uid) continue
    throw new Error(
      `Chạy bằng root thì PostgreSQL chạy bằng tài khoản “${account.name}”, nhưng tài khoản đó không vào được ${folder}. Hãy đặt HIENTAI_DATA là một thư mục khác, hoặc bỏ HIENTAI_DATA.`,
    )
  }
}

function ensureOurs(dataRoot: string) {
  const us = process.getuid?.()
  if (us === undefined || statSync(dataRoot).uid === us) return
  throw new Error(
    `Thư mục dữ liệu ${dataRoot} thuộc người dùng khác. Hãy chạy bằng người dùng đó, hoặc đặt HIENTAI_DATA.`,
  )
}
