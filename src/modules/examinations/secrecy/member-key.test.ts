import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeMemberKey, openMemberKey, openSealed, sealTo } from './member-key.ts'
import { openBytes, openJson, sealBytes, sealJson } from './sealed-bytes.ts'

test('khóa của thành viên: only his own pass phrase, whichever way its letters are composed, opens what is sealed to him', async () => {
  const phrase = 'bốn mùa hoa nở trên sông'
  const { publicKey, privateKeySealed } = await makeMemberKey(phrase, 'an')
  const sealed = sealTo(publicKey, Buffer.from('phần khóa'), 'ca 1')
  const key = await openMemberKey(privateKeySealed, phrase.normalize('NFD'), 'an')
  assert.equal(openSealed(key!, sealed, 'ca 1').toString(), 'phần khóa')
  assert.throws(() => openSealed(key!, sealed, 'ca 2'))
  assert.equal(await openMemberKey(privateKeySealed, 'một câu khác hẳn', 'an'), undefined)
  assert.equal(await openMemberKey(privateKeySealed, phrase, 'bình'), undefined)
  const other = await makeMemberKey(phrase, 'bình')
  assert.throws(() => openSealed(key!, sealTo(other.publicKey, Buffer.from('x'), 'ca 1'), 'ca 1'))
  assert.ok(!privateKeySealed.includes(Buffer.from(phrase)))
})

test('niêm phong: another key, a changed byte or another place opens nothing; the length tells nothing', () => {
  const key = Buffer.alloc(32, 7)
  const sealed = sealBytes(key, Buffer.from('câu 1'), 'đề 101')
  assert.equal(openBytes(key, sealed, 'đề 101').toString(), 'câu 1')
  assert.throws(() => openBytes(Buffer.alloc(32, 8), sealed, 'đề 101'))
  assert.throws(() => openBytes(key, sealed, 'đề 102'))
  for (const at of [0, 15, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[at]! ^= 1
    assert.throws(() => openBytes(key, changed, 'đề 101'), `byte ${at}`)
  }
  const short = sealJson(key, { câu: 'ngắn' }, 'a')
  const long = sealJson(key, { câu: 'dài '.repeat(1_000) }, 'a')
  assert.equal(short.length, long.length)
  assert.deepEqual(openJson(key, long, 'a'), { câu: 'dài '.repeat(1_000) })
})
