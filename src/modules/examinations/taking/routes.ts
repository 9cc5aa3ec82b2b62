import type { FastifyRequest } from 'fastify'
import type { App, AppOptions } from '#http/app.ts'
import { todayInVietnam } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { chosenAgency } from '../../access/service.ts'
import * as api from './api.ts'
import { readAnswers, readDesk } from './desk-store.ts'
import { enter } from './enter.ts'
import { keepFile } from './file.ts'
import { finish } from './finish.ts'
import { paperReader } from './papers.ts'
import { saver } from './saver.ts'
import { tokenReader } from './token.ts'

const byComputer = { max: 600, keyGenerator: ({ headers, ip }: FastifyRequest) => headers.authorization ?? ip }
const byHall = { max: 12_000 }

/** A hall often reaches the server by one address: each computer is limited for itself, entering for the whole hall. */
const limited = { rateLimit: { timeWindow: '1 minute', ...byComputer } }
const entering = { rateLimit: { timeWindow: '1 minute', ...byHall } }

/** Làm bài thi: these routes know no account. A computer shows the token it was given for a ticket. */
export function takingRoutes(app: App, { db }: Pick<AppOptions, 'db'>) {
  const computerOf = tokenReader(db)
  const paperOf = paperReader(db)
  const { save, beat } = saver(db)

  app.post(
    '/api/exam-desk/enter',
    { config: entering, schema: { body: api.Enter, response: { 200: api.Entered } } },
    async ({ body, ip }) => enter(db, await chosenAgency(db, body.agency), body, ip),
  )

  app.get('/api/exam-desk', { config: limited, schema: { response: { 200: api.Desk } } }, async ({ headers }) => {
    const computer = await computerOf(headers.authorization)
    const [clock, { row, column, ...desk }, answers] = await Promise.all([
      beat(computer, 0),
      readDesk(db, computer, todayInVietnam()),
      readAnswers(db, computer),
    ])
    return { ...clock, ...desk, seat: `Hàng ${row}, ghế ${column}`, attemptId: computer.attemptId, answers }
  })

  app.get(
    '/api/exam-desk/paper',
    { config: limited, schema: { summary: 'Đề thi của chỗ ngồi, JSON nén gzip' } },
    async ({ headers }, reply) => {
      const packed = await paperOf(await computerOf(headers.authorization))
      return reply.type('application/json').header('content-encoding', 'gzip').send(packed)
    },
  )

  app.post(
    '/api/exam-desk/answers',
    { config: limited, schema: { body: api.Save, response: { 200: api.Saved } } },
    async ({ headers, body }) => save(await computerOf(headers.authorization), body),
  )

  app.post(
    '/api/exam-desk/beat',
    { config: limited, schema: { body: api.Beat, response: { 200: api.Clock } } },
    async ({ headers, body }) => beat(await computerOf(headers.authorization), body.pending),
  )

  app.post(
    '/api/exam-desk/finish',
    { config: limited, schema: { response: { 200: api.Finished } } },
    async ({ headers }) => finish(db, await computerOf(headers.authorization)),
  )

  app.post(
    '/api/exam-desk/files/:position',
    {
      config: limited,
      schema: { params: api.FileAt, consumes: ['multipart/form-data'], response: { 200: api.FileKept } },
    },
    (request) => kept(request, request.params.position),
  )

  async function kept(request: FastifyRequest, position: number) {
    const computer = await computerOf(request.headers.authorization)
    const file = await request.file()
    if (!file) throw new Refusal('invalid', 'Hãy chọn một tệp để nộp.')
    return keepFile(db, computer, { position, name: file.filename, bytes: await file.toBuffer() })
  }
}
