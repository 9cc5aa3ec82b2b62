import { type Control, useWatch } from 'react-hook-form'
import type { PlainDate } from '#lib/date.ts'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { decimal } from '#ui/format.ts'
import { MoneyField } from '#ui/MoneyField.tsx'
import { useGet } from '#ui/query.ts'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { AllowanceKinds } from '../api.ts'

export type AllowanceValues = {
  kind: string | null
  place: string
  rate: string
  amount: number | null
  post: string | null
  basis: string
  from: PlainDate | null
  until: PlainDate | null
  reason: string
  replaces: string | null
}

export const allowanceLabels = {
  kind: 'Loại phụ cấp',
  place: 'Nội dung',
  rate: 'Mức hưởng',
  amount: 'Số tiền mỗi tháng',
  post: 'Chức vụ trong bảng phụ cấp',
  basis: 'Căn cứ',
  from: 'Hưởng từ ngày',
  until: 'Thôi hưởng từ ngày',
  reason: 'Lý do, căn cứ',
}

export const noAllowance: AllowanceValues = {
  kind: null,
  place: '',
  rate: '',
  amount: null,
  post: null,
  basis: '',
  from: null,
  until: null,
  reason: '',
  replaces: null,
}

type Props = {
  readonly control: Control<AllowanceValues>
  /** The kind stands already. */
  readonly fixed?: boolean
  /** Only which one ends, and when. */
  readonly ending?: boolean
}

/** What is granted, or ended: only what its kind asks for. */
export function AllowanceFields({ control, fixed = false, ending = false }: Props) {
  const chosen = useWatch({ control, name: 'kind' })
  const from = useWatch({ control, name: 'from' })
  const kinds = useGet<AllowanceKinds>('/pay/allowance-kinds', { day: from })
  const kind = kinds.find((one) => one.kind === chosen)
  const options = kinds.map(({ kind: id, name }) => ({ id, label: name }))
  return (
    <>
      <Select label={allowanceLabels.kind} required options={options} disabled={fixed} {...useField(control, 'kind')} />
      <DateField
        label={ending ? allowanceLabels.until : allowanceLabels.from}
        required
        {...useField(control, 'from')}
      />
      {kind?.missing && <p>{kind.missing}.</p>}
      {kind?.several && (
        <PlaceField control={control} name={kind.unit === 'money' ? 'Tên khoản tiền' : allowanceLabels.place} />
      )}
      {!ending && kind?.kind === 'office' && <PostField control={control} posts={kind.posts} />}
      {!ending &&
        kind &&
        (kind.unit === 'money' ? <AmountField control={control} /> : <RateField control={control} kind={kind} />)}
      <TextField
        label={allowanceLabels.basis}
        help="Ví dụ 15/QĐ-UBND ngày 02/01/2026"
        required
        {...useField(control, 'basis')}
      />
      {!ending && <UntilField control={control} />}
    </>
  )
}

type Own = { readonly control: Control<AllowanceValues> }
type Kind = AllowanceKinds[number]

const PlaceField = ({ control, name }: Own & { readonly name: string }) => (
  <TextField label={name} required {...useField(control, 'place')} />
)

const UntilField = ({ control }: Own) => (
  <DateField label={allowanceLabels.until} help="Để trống khi chưa biết" {...useField(control, 'until')} />
)

const AmountField = ({ control }: Own) => (
  <MoneyField label={allowanceLabels.amount} required {...useField(control, 'amount')} />
)

function RateField({ control, kind: { rates, least, most, unit } }: Own & { readonly kind: Kind }) {
  const { value, onChange, ...field } = useField(control, 'rate')
  const words = (rate: string) => (unit === 'percent' ? `${decimal(rate)} %` : decimal(rate))
  const label = unit === 'percent' ? 'Mức hưởng (%)' : 'Hệ số'
  if (rates) {
    const options = rates.map((rate) => ({ id: rate, label: words(rate) }))
    const held = rates.find((rate) => Number(rate) === Number(value)) ?? null
    return (
      <Select
        label={label}
        required
        options={options}
        value={held}
        onChange={(rate) => onChange(rate ?? '')}
        {...field}
      />
    )
  }
  const help = least && most ? `Từ ${words(least)} đến ${words(most)}` : 'Ví dụ 0,25'
  return <TextField label={label} help={help} required value={value} onChange={onChange} {...field} />
}

function PostField({ control, posts }: Own & { readonly posts: Kind['posts'] }) {
  const options = [
    { id: '', label: 'Chức vụ khác, theo văn bản' },
    ...posts.map(({ post, label, rate }) => ({ id: post, label, detail: `hệ số ${decimal(rate)}` })),
  ]
  const { value, onChange, ...field } = useField(control, 'post')
  const rate = useField(control, 'rate')
  const choose = (post: string | null) => {
    onChange(post || null)
    const known = posts.find((one) => one.post === post)
    if (known) rate.onChange(decimal(known.rate))
  }
  return <Select label={allowanceLabels.post} options={options} value={value ?? ''} onChange={choose} {...field} />
}
