import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long one code stands on the teacher's screen. A code is taken until the next one ends, for whoever scanned it last. */
const windowSeconds = 30

type Key = Uint8Array

const windowAt = (seconds: number) => Math.floor(seconds / windowSeconds)

const signed = (key: Key, sessionId: string, window: number): string => {
  const sign = createHmac('sha256', key).update(`${sessionId}|${window}`).digest('base64url').slice(0, 22)
  return `${window.toString(36)}.${sign}`
}

/** Mã đang hiện, and for how long it still does. */
export function codeAt(key: Key, sessionId: string, seconds: number): { code: string; seconds: number } {
  const window = windowAt(seconds)
  return { code: signed(key, sessionId, window), seconds: (window + 1) * windowSeconds - Math.floor(seconds) }
}

/** Whether the code stands now, stood once, or was never ours. */
export function readCode(key: Key, sessionId: string, code: string, seconds: number): 'now' | 'old' | 'wrong' {
  const window = Number.parseInt(code.split('.')[0] ?? '', 36)
  if (!Number.isSafeInteger(window) || window < 0) return 'wrong'
  const [given, ours] = [Buffer.from(code), Buffer.from(signed(key, sessionId, window))]
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return 'wrong'
  const age = windowAt(seconds) - window
  return age === 0 || age === 1 ? 'now' : age < 0 ? 'wrong' : 'old'
}
