import * as z from 'zod'
import { isPlainDate, type PlainDate } from './date.ts'
import { looksLikeIdNumber } from './id-number.ts'
import { shapeWords } from './shape-words.ts'

z.config({ localeError: shapeWords })

/** Ngày, dạng YYYY-MM-DD; the page sends and shows dd/mm/yyyy itself. */
export const plainDate = z
  .string('Hãy nhập ngày, ví dụ 02/09/1990.')
  .refine((text): text is PlainDate => isPlainDate(text), {
    error: ({ input }) => `${input === '' ? '' : 'Ngày không có thật. '}Hãy nhập ngày, ví dụ 02/09/1990.`,
  })
  .meta({ format: 'date' }) as unknown as z.ZodType<PlainDate, PlainDate>

export const id = z.uuid({
  error: (issue) =>
    issue.input
      ? 'Mã định danh không hợp lệ. Hãy chọn lại từ danh sách.'
      : shapeWords({ ...issue, code: 'invalid_value', values: [] }),
})
export const Id = z.object({ id })

/** Một dòng chữ ngắn, không để trống. */
export const line = (max = 200) => z.string().trim().min(1).max(max, `Không dài quá ${max} ký tự`)

/** Như `line`, nhưng để trống nghĩa là không có. */
export const optionalLine = (max = 200) =>
  z
    .string()
    .trim()
    .max(max, `Không dài quá ${max} ký tự`)
    .nullish()
    .transform((text) => text || null)

/** Chữ tìm trong một danh sách; an identity number never travels in an address. */
export const searchText = z
  .string()
  .trim()
  .max(100)
  .refine((text) => !looksLikeIdNumber(text), 'Số định danh không tìm ở đây. Hãy tìm theo số định danh ở ô riêng.')

/** Số hiệu phiên bản của bản ghi đang sửa; a stale one is refused with 409. */
export const version = z.int().positive()

export const Done = z.object({ done: z.literal(true) })

const instrument = z.object({ number: z.string(), title: z.string(), inForce: z.string().nullable() })

/** Một kết luận có căn cứ, như trang hiển thị. */
export const FindingShape = z
  .object({
    value: z.unknown(),
    says: z.string(),
    cites: z.array(z.object({ instrument, at: z.string() }).loose()),
    get from() {
      return z.array(FindingShape)
    },
  })
  .meta({ id: 'Finding' })
