import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock } from '#db/embedded/lock.ts'
import type { Why } from './ending.ts'

/** What a running program says of itself in its data folder; it stays behind when the end was not an orderly one. */
type Card = { readonly pid: number; readonly address: string | null; readonly stopping: Why | null }

export type Instance = {
  /** What an earlier run left behind, as sentences. */
  readonly found: readonly string[]
  announce: (address: string) => void
  stopping: (why: Why) => void
  release: () => void
}

/** This program's hold on its data folder: one living program at a time, whose address the next one can tell. */
export function takeInstance(dataRoot: string): Instance {
  const file = join(dataRoot, 'program.json')
  const lock = lockOf(dataRoot, file)
  const left = cardIn(file)
  let card: Card = { pid: process.pid, address: null, stopping: null }
  const write = (change: Partial<Card>) => writeCard(file, (card = { ...card, ...change }))
  write({})
  return {
    found: left ? [sentenceOn(left)] : [],
    announce: (address) => write({ address }),
    stopping: (why) => write({ stopping: why }),
    release() {
      if (card.stopping !== 'orphaned') rmSync(file, { force: true })
      lock.release()
    },
  }
}

const sentenceOn = ({ pid, stopping }: Card) =>
  stopping === 'orphaned'
    ? `Lần trước tiến trình khởi động bị dừng đột ngột; chương trình (tiến trình ${pid}) đã tự dừng an toàn.`
    : `Lần chạy trước (tiến trình ${pid}) bị dừng đột ngột, không kịp dọn dẹp.`

/** A program on its way out is waited for; one that serves is not. */
function lockOf(dataRoot: string, file: string) {
  const path = join(dataRoot, 'program.lock')
  const lock = takeLock(path, 2_000) ?? (cardIn(file)?.stopping ? takeLock(path, 30_000) : null)
  if (lock !== null) return lock
  const { pid = 'không rõ', address = null } = cardIn(file) ?? {}
  const where = address ? `tại ${address}` : 'và chưa khởi động xong'
  throw new Error(
    `Chương trình đang chạy trên dữ liệu này ${where} (tiến trình ${pid}). Hãy dùng nó, hoặc dừng nó trước.`,
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
