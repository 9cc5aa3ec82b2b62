import { type AllowanceKind, allowanceKinds } from '#law/pay/allowance-kinds.ts'
import type { Allowance } from '#law/pay/monthly-pay.ts'
import { type Option, type RowsField, whenIs } from '../kit/field.ts'
import type { Read } from '../kit/read.ts'

const lawful = Object.entries(allowanceKinds).map(([kind, { label }]) => [kind, label] as const)
const kinds: readonly Option[] = [
  ...lawful,
  ['teaching', 'Phụ cấp ưu đãi nhà giáo'],
  ['talent', 'Phụ cấp tăng thêm người có tài năng'],
  ['fixed', 'Khoản khác, số tiền cố định'],
]
const isFixed = whenIs('kind', 'fixed')
const perCent = whenIs(
  'kind',
  'teaching',
  'talent',
  ...Object.entries(allowanceKinds).flatMap(([kind, { eras }]) => (eras[0]?.value?.unit === 'percent' ? [kind] : [])),
)
const perBase = whenIs(
  'kind',
  ...Object.entries(allowanceKinds).flatMap(([kind, { eras }]) =>
    eras[0]?.value?.unit === 'coefficient' ? [kind] : [],
  ),
)

/** Các khoản phụ cấp */
export const allowanceField: RowsField = {
  kind: 'rows',
  name: 'allowances',
  label: 'Phụ cấp khác',
  add: 'Thêm phụ cấp',
  one: 'Phụ cấp',
  fields: [
    { kind: 'choice', name: 'kind', label: 'Loại phụ cấp', look: 'list', options: kinds },
    { kind: 'decimal', name: 'percent', label: 'Mức', unit: '%', max: 300, when: perCent },
    { kind: 'decimal', name: 'rate', label: 'Hệ số', unit: 'lương cơ sở', max: 10, when: perBase },
    { kind: 'money', name: 'amount', label: 'Số tiền một tháng', unit: 'đồng', when: isFixed },
    { kind: 'check', name: 'insured', label: 'Đóng bảo hiểm', when: isFixed },
    { kind: 'check', name: 'untaxed', label: 'Không chịu thuế', when: isFixed },
  ],
}

export const readAllowances = (typed: Read): readonly Allowance[] => typed.rows('allowances').map(allowanceOf)

function allowanceOf(row: Read): Allowance {
  const kind = row.text('kind') as AllowanceKind | 'teaching' | 'talent' | 'fixed'
  if (kind === 'fixed') {
    const amount = row.number('amount')
    return { kind, label: 'Khoản khác', amount, insured: row.is('insured'), taxed: !row.is('untaxed') }
  }
  return { kind, rate: row.has('percent') ? row.text('percent') : row.text('rate') }
}
