import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod'
import { id, line, plainDate } from './shapes.ts'

const Form = z.object({
  unitId: id,
  staff: z.enum(['cadre', 'civil-servant']),
  fullName: line(20),
  from: plainDate,
  step: z.int().min(1),
  personIds: z.array(id).min(1),
  other: z.string(),
})
const whole = {
  unitId: '019a0000-0000-7000-8000-000000000001',
  staff: 'cadre',
  fullName: 'An',
  from: '1990-09-02',
  step: 2,
  personIds: ['019a0000-0000-7000-8000-000000000001'],
  other: 'x',
}

type Row = readonly [situation: string, changed: object, says: string]

// prettier-ignore
const table: readonly Row[] = [
  ['chưa chọn đơn vị',         { unitId: '' },          'Hãy chọn đơn vị.'],
  ['thiếu đơn vị',             { unitId: undefined },   'Hãy chọn đơn vị.'],
  ['mã lạ',                    { unitId: 'abc' },       'Mã định danh không hợp lệ. Hãy chọn lại từ danh sách.'],
  ['chưa chọn loại',           { staff: '' },           'Hãy chọn loại cán bộ, công chức, viên chức.'],
  ['loại không có',            { staff: 'x' },          'Hãy chọn loại cán bộ, công chức, viên chức, trong các lựa chọn có sẵn.'],
  ['tên để trống',             { fullName: '  ' },      'Hãy nhập họ và tên, không để trống.'],
  ['thiếu tên',                { fullName: undefined }, 'Hãy nhập họ và tên.'],
  ['tên là số',                { fullName: 7 },         'Hãy nhập họ và tên.'],
  ['thiếu ngày',               { from: undefined },     'Hãy nhập ngày, ví dụ 02/09/1990.'],
  ['ngày trống',               { from: '' },            'Hãy nhập ngày, ví dụ 02/09/1990.'],
  ['ngày không có',            { from: '1990-02-30' },  'Ngày không có thật. Hãy nhập ngày, ví dụ 02/09/1990.'],
  ['bậc là chữ',               { step: 'hai' },         'Hãy nhập bậc lương, chỉ gồm chữ số.'],
  ['bậc quá nhỏ',              { step: 0 },             'Hãy nhập bậc lương, từ 1 trở lên.'],
  ['không chọn ai',            { personIds: [] },       'Hãy chọn ít nhất một người.'],
  ['ô không có tên riêng',     { other: undefined },    'Hãy nhập đủ chỗ này.'],
]

for (const [situation, changed, says] of table) {
  test(`lời báo chỗ sai: ${situation}`, () => {
    const { error } = Form.safeParse({ ...whole, ...changed })
    assert.deepEqual(
      error?.issues.map(({ message }) => message),
      [says],
    )
  })
}

test('đối chứng: biểu mẫu đủ và đúng thì được nhận', () => {
  assert.ok(Form.safeParse(whole).success)
})
