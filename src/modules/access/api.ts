import * as z from 'zod'
import { id, line, plainDate, searchText, version } from '#lib/shapes.ts'
import { accountColumns, accountStates, activityColumns, roles } from './model.ts'

const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,39}$/, 'Tên đăng nhập gồm 2–40 chữ thường không dấu, chữ số, dấu chấm hoặc gạch')
const password = z.string().min(1, 'Hãy nhập mật khẩu').max(200)

/** 'a,b': the columns on the screen, in their order. */
const columnNames = <const Name extends readonly [string, ...string[]]>(names: Name) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(names)).min(1))
    .default([...names])

/** Đăng nhập. */
export const SignIn = z.object({
  username: z.string().trim().toLowerCase().min(1, 'Hãy nhập tên đăng nhập').max(40),
  password,
  agency: z.string().optional(),
})
export type SignIn = z.infer<typeof SignIn>

export const AgencyChoices = z.array(z.object({ id, code: z.string(), name: z.string() }))

const SessionAgency = z.object({ id, name: z.string(), kind: z.enum(['live', 'sample']), today: plainDate })
export const Session = z.object({
  account: z.object({ id, username: z.string(), fullName: z.string(), personId: id.nullable() }),
  agency: SessionAgency,
  rights: z.array(z.string()),
})
export type Session = z.infer<typeof Session>

export const ChangePassword = z.object({ current: password, next: password })
export type ChangePassword = z.infer<typeof ChangePassword>

export const Grant = z.object({ role: z.enum(roles), unitId: id.nullable() })

/** Tài khoản. */
export const NewAccount = z.object({
  username,
  fullName: line(100),
  password,
  personId: id.nullable().default(null),
  grants: z.array(Grant).min(1, 'Hãy chọn ít nhất một vai trò'),
})
export type NewAccount = z.infer<typeof NewAccount>

export const EditAccount = z.object({
  version,
  fullName: line(100),
  personId: id.nullable(),
  grants: z.array(Grant).min(1, 'Hãy chọn ít nhất một vai trò'),
  disabled: z.boolean(),
})
export type EditAccount = z.infer<typeof EditAccount>

export const ResetPassword = z.object({ password })
export type ResetPassword = z.infer<typeof ResetPassword>

export const AccountRow = z.object({
  id,
  username: z.string(),
  fullName: z.string(),
  personId: id.nullable(),
  personName: z.string().nullable(),
  version,
  disabledAt: z.string().nullable(),
  lastSeenAt: z.string().nullable(),
  grants: z.array(Grant.extend({ unitName: z.string().nullable() })),
})
export type AccountRow = z.infer<typeof AccountRow>
export const Accounts = z.array(AccountRow)

/** Danh sách tài khoản như đang hiện trên màn hình; `sort=-seen`: from the end. */
export const AccountsExport = z.object({
  q: searchText.optional(),
  role: z.enum(roles).optional(),
  state: z.enum(accountStates).optional(),
  sort: z.string().max(30).optional(),
  columns: columnNames(accountColumns),
})
export type AccountsExport = z.infer<typeof AccountsExport>

/** Người để gắn với tài khoản: no more of a record than tells one from another. */
export const LinkablesQuery = z.object({ q: searchText.default('') })
export type LinkablesQuery = z.infer<typeof LinkablesQuery>
export const Linkables = z.array(
  z.object({
    id,
    fullName: z.string(),
    unitName: z.string().nullable(),
    birthYear: z.int().nullable(),
    username: z.string().nullable(),
  }),
)
export type Linkables = z.infer<typeof Linkables>

/** Nhật ký: lọc theo ngày, người, việc, hồ sơ; trang trước bằng `before`. */
export const ActivityQuery = z.object({
  from: plainDate.optional(),
  to: plainDate.optional(),
  q: searchText.optional(),
  accountId: id.optional(),
  /** 'decisions.sign', or an area: 'decisions'. */
  act: z
    .string()
    .regex(/^[a-z]+(\.[a-z-]+)?$/)
    .optional(),
  subjectId: id.optional(),
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export type ActivityQuery = z.infer<typeof ActivityQuery>

export const ActivityExport = ActivityQuery.omit({ before: true, limit: true }).extend({
  columns: columnNames(activityColumns),
})
export type ActivityExport = z.infer<typeof ActivityExport>

/** Chuỗi niêm phong của nhật ký. */
export const ActivitySeal = z.object({ rows: z.int(), broken: z.int().nullable(), lastHash: z.string().nullable() })
export type ActivitySeal = z.infer<typeof ActivitySeal>

export const ActivityPage = z.object({
  total: z.number(),
  rows: z.array(
    z.object({
      seq: z.number(),
      at: z.string(),
      actor: z.string(),
      act: z.string(),
      says: z.string(),
      subjectKind: z.string().nullable(),
      subjectId: z.string().nullable(),
      address: z.string().nullable(),
      /** Lý do người thao tác đã ghi. */
      reason: z.string().nullable(),
      seal: z.string(),
    }),
  ),
})
export type ActivityPage = z.infer<typeof ActivityPage>
