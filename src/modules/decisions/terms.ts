import type * as z from 'zod'
import { Refusal } from '#law/kit/refusal.ts'

/** The terms as the kind of decision needs them; refuses with a sentence under each field. */
export function termsOf<T>(shape: z.ZodType<T>, terms: unknown): T {
  const read = shape.safeParse(terms ?? {})
  if (read.success) return read.data
  const fields = Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message]))
  const [first] = Object.values(fields)
  throw new Refusal('invalid', `Điều khoản của quyết định chưa đủ hoặc chưa đúng. ${first ?? ''}`.trim(), [], {
    fields,
  })
}
