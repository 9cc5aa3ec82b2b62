import * as z from 'zod'
import { id, line, plainDate } from '#lib/shapes.ts'
import { codePattern, successionKinds, unitKinds } from '../organisation/model.ts'

const name = line(200)
const Kind = z.enum(unitKinds)
const Code = z.string().trim().toUpperCase().regex(codePattern, 'Mã chỉ gồm chữ số, chữ cái không dấu và dấu chấm')
const succession = z.enum(successionKinds)
const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most).default([])

/** Văn bản cho phép sắp xếp, as the officer read it. */
export const Resolution = z.object({ number: line(60), title: line(500), issuedOn: plainDate.nullable() })
export type Resolution = z.infer<typeof Resolution>

/** Phương án sắp xếp đơn vị: what becomes of each unit from the day `on`. A new unit's id is chosen by whoever plans. */
export const Plan = z.object({
  on: plainDate,
  resolution: Resolution,
  /** Đổi tên, nâng loại, đổi mã, chuyển cấp trên; what is left out stays. */
  changes: list(
    z.object({
      unitId: id,
      name: name.optional(),
      kind: Kind.nullable().optional(),
      code: Code.nullable().optional(),
      parentId: id.nullable().optional(),
    }),
    500,
  ),
  creates: list(z.object({ id, name, kind: Kind.nullable(), code: Code.nullable(), parentId: id.nullable() }), 500),
  /** Kết thúc: `to` takes over. `heir`: of several, the one for child units, quotas and those who live or work there. */
  ends: list(z.object({ unitId: id, kind: succession, to: z.array(id).max(20), heir: id.nullable().optional() }), 500),
  /** Kế thừa một phần: a unit that goes on gives a part to another. */
  links: list(z.object({ fromId: id, toId: id, kind: succession }), 500),
  /** Người xếp bằng tay: of a unit that is split, everybody. */
  placements: list(z.object({ personId: id, unitId: id }), 20_000),
})
export type Plan = z.infer<typeof Plan>
export type NewPlan = z.input<typeof Plan>

const Waiting = z.object({
  personId: id,
  fullName: z.string(),
  birthOn: z.string(),
  unitId: id,
  unitName: z.string(),
  title: z.string().nullable(),
})
/** Người của đơn vị bị tách, chưa được xếp. */
export type Waiting = z.infer<typeof Waiting>

/** Xem trước bằng số. `says`: why it cannot be done as it stands. */
export const Preview = z.object({
  says: z.string().nullable(),
  because: z.array(z.string()),
  rows: z.array(
    z.object({ unitId: id, name: z.string(), above: z.string(), sentence: z.string(), people: z.number() }),
  ),
  units: z.object({
    before: z.number(),
    after: z.number(),
    ended: z.number(),
    changed: z.number(),
    created: z.number(),
  }),
  people: z.number(),
  residents: z.number(),
  children: z.number(),
  quota: z.number(),
  /** Everybody of a unit with several successors, placed or not. */
  toPlace: z.array(Waiting),
  /** Tài khoản phụ trách đơn vị sẽ kết thúc. */
  accounts: z.array(z.object({ username: z.string(), fullName: z.string(), unitName: z.string() })),
})
export type Preview = z.infer<typeof Preview>
