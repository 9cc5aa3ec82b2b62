import { Worker } from 'node:worker_threads'
import type { PlainDate } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { LayoutOverride } from './reading/recognition.ts'
import type { Repair } from './reading/roster.ts'

export type ReadFile = {
  readonly file: Uint8Array
  readonly asOf: PlainDate
  readonly mapping: Readonly<Record<string, LayoutOverride>>
  readonly repairs: Readonly<Record<string, Repair>>
  readonly agencyName: string
}

/** JSON texts: the recognition, and the rows in pieces. */
export type Read = { readonly recognition: string; readonly rows: number; readonly pieces: readonly string[] }
export type ReadResult = Read | { readonly refused: string }

const seconds = 10
const resourceLimits = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 }

let last: Promise<unknown> = Promise.resolve()

/** Reads a list outside the serving thread, one file at a time, within its memory and its time; or refuses. */
export function readFile(request: ReadFile): Promise<Read> {
  const read = last.then(() => readInWorker(request))
  last = read.catch(() => {})
  return read
}

async function readInWorker(request: ReadFile): Promise<Read> {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { workerData: request, resourceLimits })
  const result = await answerOf(worker).finally(() => worker.terminate())
  if ('refused' in result) throw new Refusal('invalid', result.refused)
  return result
}

function answerOf(worker: Worker): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooSlow()), seconds * 1_000)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the reader ended without an answer'))
    })
  })
}

const tooSlow = () =>
  new Refusal(
    'invalid',
    `Đọc tệp này quá ${seconds} giây nên đã dừng. Hãy chép các dòng cần nạp sang tệp mới, hoặc tách tệp, rồi nạp lại.`,
  )

const tooLarge = () =>
  new Refusal(
    'invalid',
    'Tệp này cần quá nhiều bộ nhớ để đọc. Hãy bỏ các trang, cột không cần, hoặc tách tệp, rồi nạp lại.',
  )
