import * as z from 'zod'
import { id, line } from '#lib/shapes.ts'

export const DrawExam = z.object({ papers: z.int().min(1).max(20), reserves: z.int().min(0).max(5) })
export type DrawExam = z.infer<typeof DrawExam>

export const DrawnExam = z.object({ warnings: z.array(z.string()) })
export type DrawnExam = z.infer<typeof DrawnExam>

export const UseReserve = z.object({ paperId: id, reserveId: id, reason: line(300) })
export type UseReserve = z.infer<typeof UseReserve>

/** Đề thi của các ca: what may be told of them before and after the opening. */
export const PaperView = z.object({
  sessions: z.array(
    z.object({
      id,
      startsAt: z.string(),
      openedAt: z.string().nullable(),
      mayOpen: z.boolean(),
      seed: z.string().nullable(),
      papers: z.array(
        z.object({
          id,
          code: z.string(),
          isReserve: z.boolean(),
          opened: z.boolean(),
          seats: z.number(),
          digest: z.string(),
        }),
      ),
      shares: z.array(
        z.object({ personId: id, fullName: z.string(), broughtAt: z.string().nullable(), mine: z.boolean() }),
      ),
    }),
  ),
  hiddenQuestions: z.number(),
})
export type PaperView = z.infer<typeof PaperView>
