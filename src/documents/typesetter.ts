import { Worker } from 'node:worker_threads'
import { Refusal } from '#law/kit/refusal.ts'
import type { TypstAnswer, TypstJob } from './typst-job.ts'

type Waiting = {
  readonly job: TypstJob
  readonly done: (pdf: Buffer) => void
  readonly failed: (error: Error) => void
}

const timeout = 30_000
const longestQueue = 100

/** One warm worker, one job at a time: setting a page blocks its thread, and must not block the server's. */
export class Typesetter {
  #worker: Worker | undefined
  #current: Waiting | undefined
  #timer: NodeJS.Timeout | undefined
  readonly #queue: Waiting[] = []
  readonly #timeout: number

  constructor(milliseconds = timeout) {
    this.#timeout = milliseconds
  }

  typeset(job: TypstJob): Promise<Buffer> {
    if (this.#queue.length >= longestQueue) {
      throw new Refusal('too-many', 'Máy chủ đang tạo quá nhiều tệp PDF. Xin thử lại sau ít phút.')
    }
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
    this.#queue.push({ job, done: resolve, failed: reject })
    this.#next()
    return promise
  }

  #next() {
    if (this.#current !== undefined) return
    this.#current = this.#queue.shift()
    if (this.#current === undefined) {
      this.#worker?.unref()
      return
    }
    const worker = (this.#worker ??= this.#start())
    worker.ref()
    this.#timer = setTimeout(() => this.#tooLong(), this.#timeout)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(this.#current.job)
  }

  #start(): Worker {
    const worker = new Worker(new URL('./typst-worker.ts', import.meta.url))
    const lost = (why: string) => {
      if (worker === this.#worker) this.#drop(new Error(`The PDF worker died: ${why}`))
    }
    worker.on('message', (answer: TypstAnswer) => {
      if (worker === this.#worker) this.#settle(answer)
    })
    worker.on('error', (error) => lost(String(error)))
    worker.on('exit', (code) => lost(`exit ${code}`))
    return worker
  }

  #settle(answer: TypstAnswer) {
    const waiting = this.#finish()
    if ('pdf' in answer) waiting?.done(Buffer.from(answer.pdf.buffer))
    else waiting?.failed(new Error(answer.error))
    this.#next()
  }

  #tooLong() {
    this.#drop(
      new Refusal('too-many', 'Tạo tệp PDF quá lâu nên đã dừng. Hãy chia nhỏ danh sách hoặc dùng Word, Excel.'),
    )
  }

  /** The next job gets a fresh worker. */
  #drop(error: Error) {
    const worker = this.#worker
    this.#worker = undefined
    void worker?.terminate()
    this.#finish()?.failed(error)
    this.#next()
  }

  #finish(): Waiting | undefined {
    clearTimeout(this.#timer)
    const waiting = this.#current
    this.#current = undefined
    return waiting
  }
}

export const typesetter = new Typesetter()
