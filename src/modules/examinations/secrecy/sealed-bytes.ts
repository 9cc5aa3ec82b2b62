import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const block = 16 * 1024

/** AES-256-GCM: nonce, tag, text. `about` names what it is, so that one sealed thing cannot be put in another's place. */
export function sealBytes(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

/** Throws when the key is another, the bytes were changed or they are of something else. */
export function openBytes(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
}

/** Blanks fill it up to whole blocks: its length must not tell which questions it holds. */
export function sealJson(key: Buffer, value: unknown, about: string): Buffer {
  const text = Buffer.from(JSON.stringify(value))
  const filled = Buffer.alloc(Math.ceil((text.length + 1) / block) * block, ' ')
  text.copy(filled)
  return sealBytes(key, filled, about)
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller sealed it and knows what it is
export const openJson = <T>(key: Buffer, sealed: Buffer, about: string): T =>
  JSON.parse(openBytes(key, sealed, about).toString()) as T
