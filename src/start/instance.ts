import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock } from '#db/embedded/lock.ts'

type Card = { readonly pid: number; readonly address: string | null; readonly stopping: boolean }

export type Instance = {
  /** What an earlier run left behind, as sentences. */
  readonly found: readonly string[]
  announce: (address: string) => void
  stopping: () => void
  release: () => void
}

/** This program's hold on its data folder: one living program at a time, whose address the next one can tell. */
export function takeInstance(dataRoot: string): Instance {
  const file = join(dataRoot, 'program.json')
  const lock = lockOf(dataRoot, file)
  const left = cardIn(file)
  const write = (card: Partial<Card>) => writeCard(file, { pid: process.pid, address: null, stopping: false, ...card })
  write({})
  return {
    found: left ? [`Lần chạy trước (tiến trình ${left.pid}) bị dừng đột ngột, không kịp dọn dẹp.`] : [],
    announce: (address) => write({ address }),
    stopping: () => write({ stopping: true }),
    release() {
      rmSync(file, { force: true })
      lock.release()
    },
  }
}

function lockOf(dataRoot: string, file: string) {
  const path = join(dataRoot, 'program.lock')
  const lock = takeLock(path, 2_000) ?? (cardIn(file)?.stopping ? takeLock(path, 30_000) : null)
  if (lock !== null) return lock
  const { pid, address } = cardIn(file) ?? {}
  const where = address ? ` tại ${address}` : ', chưa khởi động xong'
  throw new Error(
    `Chương trình đang chạy trên dữ liệu này${where} (tiến trình ${pid ?? 'không rõ'}). Hãy dùng nó, hoặc dừng nó trước.`,
  )
}

function cardIn(file: string): Card | null {
  try {
    const card: Card = JSON.parse(readFileSync(file, 'utf8'))
    return card
  } catch {
    return null
  }
}

function writeCard(file: string, card: Card) {
  writeFileSync(`${file}.new`, JSON.stringify(card))
  renameSync(`${file}.new`, file)
}
