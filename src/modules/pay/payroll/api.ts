import * as z from 'zod'
import { id, line, plainDate } from '#lib/shapes.ts'
import { allowanceKinds, regions, several, unitOf } from './model.ts'

const decimal = z
  .string()
  .trim()
  .transform((text) => text.replace(',', '.'))
  .pipe(z.string().regex(/^\d{1,3}(\.\d{1,2})?$/, 'Hãy nhập số, ví dụ 0,25 hoặc 70'))

const kind = z.enum(allowanceKinds)
const place = z.string().trim().max(120, 'Không dài quá 120 ký tự').default('')

/** Một khoản phụ cấp: loại, mức, chức vụ hay nội dung, căn cứ, từ ngày nào đến hết ngày trước `until`. */
const granted = z.object({
  kind,
  place,
  rate: decimal.nullish().transform((rate) => rate ?? null),
  amount: z
    .int()
    .min(1)
    .max(1_000_000_000)
    .nullish()
    .transform((amount) => amount ?? null),
  post: z
    .string()
    .max(60)
    .nullish()
    .transform((post) => post || null),
  insured: z.boolean().default(false),
  taxed: z.boolean().default(true),
  basis: line(200),
  from: plainDate,
  until: plainDate.nullish().transform((day) => day ?? null),
})

type Granted = z.infer<typeof granted>

function consistent(held: Granted, context: z.core.$RefinementCtx<Granted>) {
  const wrong = (field: keyof Granted, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message, input: held })
  const money = unitOf(held.kind) === 'money'
  if (money && held.amount === null) wrong('amount', 'Hãy nhập số tiền mỗi tháng.')
  if (!money && (held.rate === null || Number(held.rate) === 0)) wrong('rate', 'Hãy nhập mức hưởng.')
  if (held.kind === 'fixed' && held.place === '') wrong('place', 'Hãy ghi tên khoản tiền.')
  if (!several.has(held.kind) && held.place !== '') wrong('place', 'Loại phụ cấp này mỗi người chỉ có một khoản.')
  if (held.until && held.until <= held.from) wrong('until', 'Ngày thôi hưởng phải sau ngày hưởng.')
}

/** Điều khoản của quyết định hưởng phụ cấp. */
export const GrantTerms = granted.superRefine(consistent)
export type GrantTerms = z.infer<typeof GrantTerms>

/** Điều khoản của quyết định thôi hưởng phụ cấp, từ ngày `from`. */
export const EndTerms = z.object({ kind, place, from: plainDate, basis: line(200) })
export type EndTerms = z.infer<typeof EndTerms>

/** Ghi trực tiếp một khoản phụ cấp theo giấy tờ đã có. `replaces`: dòng đang sửa. */
export const NewAllowanceFact = granted.extend({ reason: line(500), replaces: id.nullish() }).superRefine(consistent)
export type NewAllowanceFact = z.infer<typeof NewAllowanceFact>

/** Bỏ một khoản ghi nhầm, hay cho thôi từ ngày `from`. */
export const EndAllowanceFact = z.object({ from: plainDate.nullish(), reason: line(500) })
export type EndAllowanceFact = z.infer<typeof EndAllowanceFact>

/** Số người phụ thuộc đã đăng ký, từ một ngày. */
export const NewDependants = z.object({ people: z.int().min(0).max(30), from: plainDate, reason: line(500) })
export type NewDependants = z.infer<typeof NewDependants>

/** Nơi làm việc của một đơn vị và cả cây của nó. `replaces`: dòng đang áp dụng ở ngày ấy, null khi chưa có; bỏ qua: không so. */
export const NewWorkplace = z.object({
  region: z.enum(regions),
  area: decimal.nullish().transform((area) => area ?? null),
  publicService: z.boolean(),
  basis: line(200),
  from: plainDate,
  reason: line(500),
  replaces: id.nullable().optional(),
})
export type NewWorkplace = z.infer<typeof NewWorkplace>

export const PersonId = z.object({ id })
export const PersonFactId = z.object({ id, factId: id })

/** Các loại phụ cấp với mức của một ngày; `because`: vì sao ngày ấy không có. */
export const AllowanceKinds = z.array(
  z.object({
    kind,
    name: z.string(),
    unit: z.enum(['coefficient', 'percent', 'money']),
    several: z.boolean(),
    rates: z.array(z.string()).nullable(),
    least: z.string().nullable(),
    most: z.string().nullable(),
    posts: z.array(z.object({ post: z.string(), label: z.string(), rate: z.string() })),
    missing: z.string().nullable(),
  }),
)
export type AllowanceKinds = z.infer<typeof AllowanceKinds>
export const KindsQuery = z.object({ day: plainDate.optional() })
