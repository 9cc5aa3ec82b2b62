import type { Kept } from './queue/change.ts'

const name = 'hien-tai-phong-thi'
const store = 'attempt'

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1)
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(store))
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(new Error('no storage')))
  })
}

let opened: Promise<IDBDatabase> | undefined
const database = () => (opened ??= open())

/** Written to the disk, not only handed to the browser: it survives a crash of the whole machine. */
export async function keep(attemptId: string, kept: Kept): Promise<void> {
  const db = await database()
  await new Promise<void>((resolve, reject) => {
    const writing = db.transaction(store, 'readwrite', { durability: 'strict' })
    writing.objectStore(store).put(kept, attemptId)
    writing.addEventListener('complete', () => resolve())
    writing.addEventListener('abort', () => reject(new Error('not written')))
  })
}

/** What this browser kept of the attempt; undefined where it keeps nothing. */
export async function load(attemptId: string): Promise<Kept | undefined> {
  const db = await database().catch(() => undefined)
  if (!db) return undefined
  return new Promise((resolve) => {
    const asked = db.transaction(store).objectStore(store).get(attemptId)
    asked.addEventListener('success', () => resolve(asked.result as Kept | undefined))
    asked.addEventListener('error', () => resolve(undefined))
  })
}

const pass = 'hien-tai-phong-thi'
export type Pass = { readonly device: string; readonly secret: string; readonly token: string | null }

/** The keys of this computer, made before it asks to enter, so that asking twice enters once. */
export function readPass(): Pass {
  const held = localStorage.getItem(pass)
  if (held) return JSON.parse(held) as Pass
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return writePass({ device: newDevice(), secret: hex, token: null })
}

const newDevice = () => {
  const made = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  return `${made.slice(0, 8)}-${made.slice(8, 12)}-4${made.slice(13, 16)}-8${made.slice(17, 20)}-${made.slice(20, 32)}`
}

export function writePass(held: Pass): Pass {
  localStorage.setItem(pass, JSON.stringify(held))
  return held
}

export const dropPass = () => localStorage.removeItem(pass)
