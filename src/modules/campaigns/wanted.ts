import { isPlainDate, type PlainDate } from '#lib/date.ts'
import { fold } from '#lib/text.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { CorrectedField } from '../personnel/service.ts'
import type { Written } from './model.ts'

const no = (says: string) => new Refusal('invalid', says, [], { fields: { wanted: says } })

/** The right value as a unit writes it ('19/05/1985', 'Nữ'), as the record keeps it; refuses what is not one. */
export function readWanted(field: Written, wanted: string, today: PlainDate): CorrectedField {
  if (field === 'birth') {
    const day = wanted.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, d: string, m: string, y: string) =>
      [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
    )
    if (!isPlainDate(day)) throw no('Ngày sinh phải là một ngày có thật, ví dụ 19/05/1985.')
    if (day > today) throw no('Ngày sinh phải trước hôm nay.')
    return { field, value: day }
  }
  if (field === 'sex') {
    const value = { nam: 'male', nu: 'female' }[fold(wanted)]
    if (value !== 'male' && value !== 'female') throw no('Giới tính là “Nam” hoặc “Nữ”.')
    return { field, value }
  }
  if (field === 'name' && /\d/.test(wanted)) throw no('Họ và tên không có chữ số.')
  return { field, value: wanted }
}
