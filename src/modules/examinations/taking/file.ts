import { extname } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { newId } from '#lib/id.ts'
import type { QuestionBody } from '../question.ts'
import { readPaper, readPaperId } from './desk-store.ts'
import type { Computer } from './token.ts'

type Sent = { readonly position: number; readonly name: string; readonly bytes: Buffer }

/** Nộp tệp cho một câu. The answer that names it goes the way of all answers. */
export async function keepFile(db: Db, computer: Computer, sent: Sent): Promise<{ fileId: string; name: string }> {
  const { agencyId, attemptId, device } = computer
  const paperId = await readPaperId(db, computer)
  if (!paperId) throw new Refusal('conflict', 'Chưa đến giờ làm bài, hoặc ca thi đã kết thúc.')
  const { questions } = await readPaper(db, agencyId, paperId)
  ensureFits(questions[sent.position]?.body, sent)
  const id = newId()
  const { rows } = await sql`insert into exam_file (agency_id, id, attempt_id, position, name, bytes, received_at)
    select agency_id, ${id}, id, ${sent.position}, ${sent.name.slice(-200)}, ${sent.bytes}, clock_timestamp() from exam_attempt
    where agency_id = ${agencyId} and id = ${attemptId} and device = ${device} and finished_at is null and clock_timestamp() < ends_at
    returning id`.execute(db)
  if (rows.length === 0) throw new Refusal('conflict', 'Đã hết giờ làm bài: tệp này không được nhận.')
  return { fileId: id, name: sent.name }
}

function ensureFits(body: QuestionBody | undefined, { name, bytes }: Sent): void {
  const wanted = filesOf(body)
  if (wanted.length === 0) throw new Refusal('invalid', 'Câu này không nhận tệp.')
  const type = extname(name).slice(1).toLowerCase()
  const fits = wanted.find(({ types }) => types.includes(type))
  if (!fits) throw new Refusal('invalid', `Câu này chỉ nhận tệp: ${wanted.flatMap(({ types }) => types).join(', ')}.`)
  if (bytes.length > fits.bytes)
    throw new Refusal(
      'invalid',
      `Tệp lớn quá: tối đa ${Math.floor(fits.bytes / 1_048_576)} MB. Hãy thu nhỏ rồi nộp lại.`,
    )
}

const filesOf = (body: QuestionBody | undefined) =>
  body?.kind === 'file'
    ? [body]
    : body?.kind === 'situational'
      ? body.parts.flatMap(({ body: part }) => (part.kind === 'file' ? [part] : []))
      : []
