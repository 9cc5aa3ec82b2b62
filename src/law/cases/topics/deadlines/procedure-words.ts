import { type Procedure, procedureLimits } from '#law/deadlines/procedure-limits.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

const names: readonly (readonly [RegExp, Procedure])[] = [
  [/gpxd|giay phep xay dung/, '1.013225'],
  [/khai sinh/, '1.001193'],
  [/khai tu/, '1.000656'],
  [/ket hon/, '1.000894'],
  [/nhan cha|nhan con/, '1.001022'],
  [/cai chinh|thay doi .*ho tich/, 'cải chính hộ tịch'],
  [/trich luc/, '2.000635'],
  [/chung thuc (hop dong|giao dich)/, '2.001035'],
  [/chung thuc chu ky/, '2.000884'],
  [/chung thuc ban sao/, '2.000815'],
  [/mai tang .*nguoi co cong|nguoi co cong .*(tu tran|chet)/, 'mai táng người có công'],
  [/than nhan .*nguoi co cong/, 'thân nhân người có công'],
  [/mai tang/, '1.001731'],
  [/khuyet tat/, '1.001699'],
  [/tam tru/, '1.004194'],
  [/thuong tru/, '1.004222'],
]

/** A code of the national catalogue, or words that hold the procedure's name. */
export function readProcedure(input: Fields): Procedure {
  const words = input.text('procedure')
  if (Object.hasOwn(procedureLimits, words)) return words as Procedure
  const named = names.find(([known]) => known.test(fold(words)))
  return named?.[1] ?? input.fail('procedure', `chưa biết thời hạn của thủ tục “${words}”`)
}
