import type { FastifyRequest } from 'fastify'
import { Refusal } from '#law/kit/refusal.ts'
import { nfc, squeeze } from '#lib/text.ts'
import { Upload } from './api.ts'

/** The file and the day of a multipart request, in whatever order they come. */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new Refusal('invalid', 'Hãy chọn tệp danh sách để tải lên.')
  const given: Record<string, unknown> = {}
  for await (const part of request.parts()) {
    if (part.type === 'file') Object.assign(given, { file: await part.toBuffer(), fileName: bare(part.filename) })
    else given[part.fieldname] = part.value
  }
  const upload = Upload.safeParse(given)
  if (upload.success) return upload.data
  const fields = Object.fromEntries(upload.error.issues.map(({ path, message }) => [path.join('.'), message]))
  throw new Refusal('invalid', `Chưa tải lên được: ${Object.values(fields).join('; ')}`, [], { fields })
}

const bare = (name: string) => squeeze(nfc(name.split(/[\\/]/).at(-1)!)).slice(-200)
