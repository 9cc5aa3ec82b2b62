import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { Refusal, type RefusalKind } from '#law/kit/refusal.ts'

const statusOf = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  'not-yet-lawful': 409,
  'too-many': 429,
} as const satisfies Record<RefusalKind, number>

const transport: Readonly<Record<number, string>> = {
  400: 'Yêu cầu không đọc được. Hãy tải lại trang rồi làm lại.',
  404: 'Không có địa chỉ này.',
  413: 'Tệp hoặc nội dung gửi lên quá lớn (tối đa 32 MB).',
  415: 'Loại nội dung gửi lên không được nhận.',
  429: 'Quá nhiều yêu cầu. Hãy đợi một phút rồi thử lại.',
}

/** The one place where an error becomes an answer. */
export function answerError(error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof Refusal) {
    const { message: says, because, details } = error
    return reply.code(statusOf[error.kind]).send({ says, because, ...details })
  }
  if (hasZodFastifySchemaValidationErrors(error)) return reply.code(422).send(invalid(error.validation))
  if (unstorable.has(error.code)) return reply.code(422).send(unprintable)
  const says = transport[error.statusCode ?? 500]
  if (says) return reply.code(error.statusCode!).send({ says, because: [] })
  request.log.error(error)
  return reply.code(500).send({ says: 'Hệ thống gặp lỗi. Chúng tôi đã ghi nhận.', because: [] })
}

// What PostgreSQL says of a NUL in a text and in a JSON.
const unstorable: ReadonlySet<string> = new Set(['22021', '22P05'])

const unprintable = {
  says: 'Nội dung gửi lên có ký tự điều khiển không lưu được. Hãy gõ lại thay vì dán.',
  because: [],
}

type Issues = readonly { instancePath: string; message?: string }[]

function invalid(issues: Issues) {
  const fields = Object.fromEntries(
    issues.map(({ instancePath, message }) => [
      instancePath.slice(1).replaceAll('/', '.') || 'form',
      message ?? 'Hãy nhập lại chỗ này.',
    ]),
  )
  const told = [...new Set(Object.values(fields))]
  return {
    says: told.length === 1 ? told[0] : `Có ${told.length} chỗ cần sửa. ${told.map(ended).join(' ')}`,
    because: [],
    fields,
  }
}

const ended = (says: string) => (/[.!?]$/.test(says) ? says : `${says}.`)
