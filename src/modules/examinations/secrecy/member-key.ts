import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
  scrypt,
} from 'node:crypto'
import { openBytes, sealBytes } from './sealed-bytes.ts'

/** About half a second and 128 MB for one guess. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

export type MemberKey = { readonly publicKey: Buffer; readonly privateKeySealed: Buffer }

/** Cặp khóa của thành viên (X25519); the private one lies under his pass phrase, which is kept nowhere. */
export async function makeMemberKey(passPhrase: string, about: string): Promise<MemberKey> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const salt = randomBytes(16)
  const key = await keyOf(passPhrase, salt)
  const plain = privateKey.export({ format: 'der', type: 'pkcs8' })
  return { publicKey: der(publicKey), privateKeySealed: Buffer.concat([salt, sealBytes(key, plain, about)]) }
}

/** The member's private key, or undefined when the pass phrase is another. */
export async function openMemberKey(sealed: Buffer, passPhrase: string, about: string): Promise<KeyObject | undefined> {
  const key = await keyOf(passPhrase, sealed.subarray(0, 16))
  try {
    return createPrivateKey({ key: openBytes(key, sealed.subarray(16), about), format: 'der', type: 'pkcs8' })
  } catch {
    return undefined
  }
}

/** Sealed so that only the holder of the private key opens it: an ephemeral key, ECDH, HKDF, AES-GCM. */
export function sealTo(publicKey: Buffer, plain: Buffer, about: string): Buffer {
  const ephemeral = generateKeyPairSync('x25519')
  const shared = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: keyFrom(publicKey) })
  const mine = der(ephemeral.publicKey)
  return Buffer.concat([mine, sealBytes(derived(shared, mine, publicKey), plain, about)])
}

export function openSealed(privateKey: KeyObject, sealed: Buffer, about: string): Buffer {
  const theirs = sealed.subarray(0, derLength)
  const shared = diffieHellman({ privateKey, publicKey: keyFrom(theirs) })
  return openBytes(derived(shared, theirs, der(createPublicKey(privateKey))), sealed.subarray(derLength), about)
}

const derLength = 44
const der = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' })
const keyFrom = (bytes: Buffer) => createPublicKey({ key: bytes, format: 'der', type: 'spki' })

const derived = (shared: Buffer, ephemeral: Buffer, recipient: Buffer) =>
  Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeral, recipient]), 'hien-tai exam share', 32))

function keyOf(passPhrase: string, salt: Buffer): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  scrypt(passPhrase.normalize('NFC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)))
  return promise
}
