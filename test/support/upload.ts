import { randomUUID } from 'node:crypto'
import type { Client, Answer } from './client.ts'

/** Sends a file as the page's form does. */
export async function upload(
  client: Client,
  path: string,
  file: Buffer,
  fields: Readonly<Record<string, string>>,
  fileName = 'danh-sach.xlsx',
  key = randomUUID(),
): Promise<Answer> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new Blob([new Uint8Array(file)]), fileName)
  const body = new Response(form)
  const type = body.headers.get('content-type')!
  return client.request('POST', path, Buffer.from(await body.arrayBuffer()), {
    'content-type': type,
    'idempotency-key': key,
  })
}
