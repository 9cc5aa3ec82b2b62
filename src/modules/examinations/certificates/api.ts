import * as z from 'zod'
import { id } from '#lib/shapes.ts'

export const CodeParams = z.object({ code: z.string().max(60) })
export const ExamId = z.object({ id })

/** What anybody may learn from the code on a certificate. */
export const Checked = z.object({
  found: z.boolean(),
  state: z.enum(['valid', 'revoked', 'expired']).nullable(),
  number: z.string().nullable(),
  name: z.string().nullable(),
  competency: z.string().nullable(),
  level: z.int().nullable(),
  issuedOn: z.string().nullable(),
  validUntil: z.string().nullable(),
  agency: z.string().nullable(),
})
export type Checked = z.infer<typeof Checked>

export const Certificates = z.array(
  z.object({
    personId: id,
    fullName: z.string(),
    number: z.string(),
    code: z.string(),
    competency: z.string(),
    level: z.int(),
    issuedOn: z.string(),
    valid: z.boolean(),
  }),
)
export type Certificates = z.infer<typeof Certificates>

export const Printed = z.object({
  agency: z.string(),
  place: z.string(),
  fullName: z.string(),
  number: z.string(),
  code: z.string(),
  competency: z.string(),
  level: z.int(),
  issuedOn: z.string(),
  valid: z.boolean(),
  /** An SVG drawing of the address where the code is checked. */
  qr: z.string(),
})
export type Printed = z.infer<typeof Printed>
