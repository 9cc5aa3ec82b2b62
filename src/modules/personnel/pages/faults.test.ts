import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf } from './faults.ts'

test('mỗi chỗ sai nói ở ô nào, cả ô nằm trong nhóm; lời chung của biểu mẫu để riêng', () => {
  const errors = {
    root: { message: 'Chưa ghi được' },
    reason: { message: 'Không được để trống' },
    identity: { fullName: { message: 'Quá dài' } },
  }
  assert.deepEqual(faultsOf(errors as never, { reason: 'Lý do' }), [
    { name: 'reason', says: 'Lý do: Không được để trống' },
    { name: 'identity.fullName', says: 'Quá dài' },
  ])
})
