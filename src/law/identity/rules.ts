import type { Rule } from '#law/kit/rule.ts'
import { identityNumber, numberStructure } from './identity-number.ts'
import { oldCard } from './old-card.ts'
import { birthProvinces } from './province-codes.ts'

export const rules: readonly Rule[] = [
  {
    name: 'identityNumber',
    title: 'Số định danh cá nhân',
    answers: 'Số định danh này có khớp với giới tính và năm sinh đã khai không, khai sinh ở tỉnh nào?',
    conditions: [
      'Ba chữ số đầu là mã tỉnh hoặc mã quốc gia nơi đăng ký khai sinh, không phải quê quán hay nơi ở.',
      'Chữ số thứ tư là thế kỷ và giới tính: thế kỷ XX nam 0, nữ 1; thế kỷ XXI nam 2, nữ 3; rồi 4 và 5, 6 và 7, 8 và 9.',
      'Hai chữ số tiếp theo là hai số cuối của năm sinh; sáu chữ số cuối là ngẫu nhiên, không có chữ số kiểm tra.',
      'Số đã cấp không đổi khi đổi thẻ hay khi sáp nhập tỉnh, nên vẫn dùng đủ 63 mã tỉnh.',
      'Chứng minh nhân dân 9 số dùng được đến hết ngày 31/12/2024.',
    ],
    parameters: [numberStructure, birthProvinces, oldCard],
    from: '2016-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => identityNumber('022085001234', { sex: 'male', birthYear: 1985 }, lawOn),
  },
]
