import * as z from 'zod'
import { FindingShape, id, line, plainDate, searchText, version } from '#lib/shapes.ts'
import { states } from './model.ts'

/** Dự thảo một quyết định cho những người này, về những việc đến hạn trước hoặc trong ngày `by`. */
export const DraftDecision = z.object({
  kind: z.string().min(1).max(60),
  personIds: z.array(id).min(1, 'Hãy chọn ít nhất một người').max(2_000, 'Mỗi quyết định không quá 2.000 người'),
  by: plainDate,
  /** Điều kiện riêng của loại quyết định; loại ấy tự đọc. */
  terms: z.unknown().optional(),
})
export type DraftDecision = z.infer<typeof DraftDecision>

export const DecisionId = z.object({ id })
export const ItemId = z.object({ id, itemId: id })

/** Phiên bản đang xem; a stale one is refused. */
export const AtVersion = z.object({ version })
export type AtVersion = z.infer<typeof AtVersion>
export const AtVersionQuery = z.object({ version: z.coerce.number().int().positive() })

export const EditDecision = z.object({ version, note: z.string().trim().max(2_000, 'Không dài quá 2.000 ký tự') })
export type EditDecision = z.infer<typeof EditDecision>

/** Người ký trả lại dự thảo, kèm lý do. */
export const ReturnDecision = z.object({ version, note: line(500) })
export type ReturnDecision = z.infer<typeof ReturnDecision>

/** Dự thảo quyết định thu hồi một quyết định đã ký. */
export const RevokeDecision = z.object({ reason: line(500) })
export type RevokeDecision = z.infer<typeof RevokeDecision>

const state = z.enum(states)

export const DecisionsQuery = z.object({
  state: state.optional(),
  kind: z.string().max(60).optional(),
  q: searchText.optional(),
  year: z.coerce.number().int().min(1990).max(2200).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export type DecisionsQuery = z.infer<typeof DecisionsQuery>

/** Số, ký hiệu và ngày của một quyết định khác. */
const OtherDecision = z.object({
  id,
  number: z.string().nullable(),
  signedOn: plainDate.nullable(),
  subject: z.string(),
})

const decisionRow = {
  id,
  kind: z.string(),
  kindName: z.string(),
  subject: z.string(),
  state,
  /** '05/QĐ-UBND' */
  number: z.string().nullable(),
  signedOn: plainDate.nullable(),
  lawOn: plainDate,
  draftedAt: z.string(),
  draftedBy: z.string(),
  submittedAt: z.string().nullable(),
  submittedBy: z.string().nullable(),
  signedAt: z.string().nullable(),
  signedBy: z.string().nullable(),
  discardedAt: z.string().nullable(),
  people: z.number(),
  /** Số đơn vị, of a decision about units. */
  units: z.number(),
  version,
}
export const DecisionRow = z.object(decisionRow)
export type DecisionRow = z.infer<typeof DecisionRow>

export const DecisionsPage = z.object({
  total: z.number(),
  counts: z.record(state, z.number()),
  kinds: z.array(z.object({ kind: z.string(), name: z.string() })),
  rows: z.array(DecisionRow),
})
export type DecisionsPage = z.infer<typeof DecisionsPage>

export const DecisionItem = z.object({
  id,
  ordinal: z.number(),
  personId: id.nullable(),
  unitId: id.nullable(),
  fullName: z.string(),
  birthOn: z.string(),
  unitName: z.string(),
  /** Theo thứ tự của `columns`. */
  cells: z.array(z.string()),
  basis: FindingShape,
})
export type DecisionItem = z.infer<typeof DecisionItem>

/** Một quyết định với mọi người trong đó, và việc tài khoản này có thể làm với nó. */
export const Decision = z.object({
  ...decisionRow,
  /** What signing does or did, in numbers. */
  does: z.string(),
  note: z.string(),
  returnedNote: z.string().nullable(),
  reason: z.string().nullable(),
  revokes: OtherDecision.nullable(),
  revokedBy: OtherDecision.nullable(),
  columns: z.array(z.object({ heading: z.string(), align: z.enum(['left', 'center', 'right']) })),
  items: z.array(DecisionItem),
  /** Số người ngoài phạm vi của tài khoản, không hiện ở `items`. */
  hidden: z.number(),
  history: z.array(z.object({ at: z.string(), actor: z.string(), says: z.string() })),
  may: z.object({
    edit: z.boolean(),
    discard: z.boolean(),
    submit: z.boolean(),
    return: z.boolean(),
    sign: z.boolean(),
    revoke: z.boolean(),
  }),
})
export type Decision = z.infer<typeof Decision>

/** Văn bản: dữ liệu, và đoạn HTML để hiện cùng `document.css`. */
export const DecisionDocument = z.object({ document: z.looseObject({ title: z.string() }), html: z.string() })
export type DecisionDocument = z.infer<typeof DecisionDocument>

export const Signed = z.object({ id, number: z.string(), signedOn: plainDate })
export type Signed = z.infer<typeof Signed>

export const RegisterQuery = z.object({
  year: z.coerce.number().int().min(1990).max(2200).optional(),
  q: searchText.optional(),
})
export type RegisterQuery = z.infer<typeof RegisterQuery>

export const RegisterRow = z.object({
  id,
  sequence: z.number(),
  number: z.string(),
  signedOn: plainDate,
  kindName: z.string(),
  subject: z.string(),
  people: z.number(),
  units: z.number(),
  signedBy: z.string(),
  revokedBy: z.object({ id, number: z.string(), signedOn: plainDate }).nullable(),
})
export type RegisterRow = z.infer<typeof RegisterRow>

/** Sổ đăng ký quyết định của một năm. */
export const Register = z.object({ year: z.number(), years: z.array(z.number()), rows: z.array(RegisterRow) })
export type Register = z.infer<typeof Register>
