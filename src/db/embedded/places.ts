import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const checkout = realpathSync(resolve(import.meta.dirname, '../../..'))

/** Where this checkout keeps its data: HIENTAI_DATA, or `.data` beside the code, or for root a folder others can enter. */
export function dataRoot(): string {
  const given = process.env['HIENTAI_DATA']
  if (given) return resolve(given)
  return process.getuid?.() === 0 ? join(sharedFolder('data'), checkoutKey()) : join(checkout, '.data')
}

/** Short, and different for every checkout. */
export const checkoutKey = () => createHash('sha256').update(checkout).digest('hex').slice(0, 12)

/** A folder of ours that every account may enter. */
export function sharedFolder(name: string): string {
  for (const base of ['/var/lib', tmpdir()]) {
    const folder = join(base, 'hien-tai', name)
    if (isMade(join(base, 'hien-tai')) && isMade(folder)) return folder
  }
  throw new Error('Không tạo được thư mục dữ liệu ở /var/lib hay thư mục tạm. Hãy đặt HIENTAI_DATA.')
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    if (statSync(folder).uid !== process.getuid?.()) return false
    chmodSync(folder, 0o711)
    return true
  } catch {
    return false
  }
}
