import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Refusal } from '#law/kit/refusal.ts'

const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const // 19 MiB
const derive = promisify(argon2)

/** argon2id, as `$argon2id$v=19$m=…,t=…,p=…$salt$tag` (base64, PHC form). */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await digest(password, nonce, cost)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${b64(nonce)}$${b64(tag)}`
}

export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [, , , settings = '', nonce = '', tag = ''] = stored.split('$')
  const [memory = 0, passes = 0, parallelism = 0] = settings.split(',').map((part) => Number(part.slice(2)))
  const expected = Buffer.from(tag, 'base64')
  const found = await digest(password, Buffer.from(nonce, 'base64'), {
    memory,
    passes,
    parallelism,
    tagLength: expected.length,
  })
  return timingSafeEqual(expected, found)
}

type Cost = { memory: number; passes: number; parallelism: number; tagLength: number }

const digest = (password: string, nonce: Buffer, settings: Cost) =>
  derive('argon2id', { message: password.normalize('NFC'), nonce, ...settings })

const b64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

/** Verified when there is no such account, so that both answers take as long. */
export const nobody = await hashPassword(randomBytes(12).toString('hex'))

const shortest = 10

export function ensureStrong(password: string, username: string): void {
  const says = weakness(password, username)
  if (says) throw new Refusal('invalid', says, [], { fields: { password: says } })
}

function weakness(password: string, username: string): string | undefined {
  if (password.length < shortest) return `Mật khẩu phải có ít nhất ${shortest} ký tự.`
  if (password.length > 200) return 'Mật khẩu không dài quá 200 ký tự.'
  if (password.toLowerCase().includes(username.toLowerCase())) return 'Mật khẩu không được chứa tên đăng nhập.'
  if (new Set(password).size < 5) return 'Mật khẩu có quá ít ký tự khác nhau.'
  return undefined
}
