import type { Form } from '#law/discipline/forms.ts'
import type { NoLimit } from '#law/discipline/limitation.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

const forms: Readonly<Record<string, Form>> = {
  'khien trach': 'reprimand',
  'canh cao': 'warning',
  'cach chuc': 'removal',
  'buoc thoi viec': 'dismissal',
}

export const formWords: Readonly<Record<Form, string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  removal: 'cách chức',
  dismissal: 'buộc thôi việc',
}

export const readForm = (input: Fields, name: string): Form =>
  forms[fold(input.text(name))] ?? input.fail(name, `không phải hình thức kỷ luật viên chức: “${input.text(name)}”`)

const grounds: readonly (readonly [RegExp, NoLimit])[] = [
  [/khai tru/, 'party-expulsion'],
  [/chinh tri noi bo/, 'internal-politics'],
  [/quoc phong|an ninh|doi ngoai/, 'defence-foreign'],
  [/(bang|chung chi|giay to|xac nhan).*(gia|khong hop phap)/, 'false-diploma'],
]

export function readGround(input: Fields): NoLimit | undefined {
  if (!input.has('no_limit_ground')) return undefined
  const words = input.text('no_limit_ground')
  const ground = grounds.find(([shape]) => shape.test(fold(words)))?.[1]
  return ground ?? input.fail('no_limit_ground', `không thuộc trường hợp không áp dụng thời hiệu: “${words}”`)
}
