import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedDay, withStrokes } from './typed-day.ts'

const typeOut = (keys: string) => keys.split('').reduce((text, key) => withStrokes(text + key), '')

test('a day typed without strokes gets them', () => {
  assert.equal(typeOut('02091990'), '02/09/1990')
  assert.equal(typeOut('2/9/1990'), '2/9/1990')
  assert.equal(typeOut('02-09-1990'), '02/09/1990')
})

test('what was typed is a day only when the calendar has it', () => {
  assert.equal(typedDay('02091990'), '1990-09-02')
  assert.equal(typedDay('2/9/1990'), '1990-09-02')
  assert.equal(typedDay('31/02/2026'), undefined)
  assert.equal(typedDay('02/09'), undefined)
})
