import { address, noAnswer, settle } from './api.ts'

export type Sent = { readonly done: number; readonly of: number }

type Options = {
  readonly idempotencyKey: string
  /** `done` equals `of` when all is sent and the server is at work. */
  readonly onProgress?: (sent: Sent) => void
  /** Aborting ends it with an AbortError. */
  readonly signal?: AbortSignal
}

/** A form with files, sent as multipart; unlike `fetch` it can tell how much of it has gone. */
export function upload<T>(path: string, form: FormData, { idempotencyKey, onProgress, signal }: Options): Promise<T> {
  const request = new XMLHttpRequest()
  request.open('POST', address(path))
  request.setRequestHeader('accept', 'application/json')
  request.setRequestHeader('x-requested-with', 'hien-tai')
  request.setRequestHeader('idempotency-key', idempotencyKey)
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.({ done: loaded, of: total }))
  signal?.addEventListener('abort', () => request.abort(), { once: true })
  const answered = new Promise<string>((resolve, reject) => {
    request.addEventListener('load', () => resolve(request.responseText))
    request.addEventListener('error', () => reject(noAnswer()))
    request.addEventListener('abort', () => reject(new DOMException('Đã dừng tải lên', 'AbortError')))
  })
  request.send(form)
  return answered.then((text) => settle<T>(request.status, text))
}
