import { randomUUID } from 'node:crypto'
import type { App } from '#http/app.ts'
import type { Actor } from '#modules/access/model.ts'

export type Answer = {
  readonly status: number
  // The tests read answers of many shapes; each says what it expects of them.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
  readonly raw: Buffer
  readonly headers: Record<string, unknown>
}

type Send = (path: string, body?: object, headers?: Record<string, string>) => Promise<Answer>

/** A signed-in account that speaks HTTP to the application, as the page does. */
export type Client = {
  readonly actor: Actor
  readonly token: string
  readonly get: Send
  readonly post: Send
  readonly put: Send
  readonly patch: Send
  readonly delete: Send
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
}

export function clientOf(app: App, token: string, actor: Actor): Client {
  const request: Client['request'] = async (method, path, body, headers = {}) => {
    const response = await app.inject({
      method: method as 'GET',
      url: path,
      cookies: { hientai_session: token },
      headers: {
        'x-requested-with': 'hien-tai',
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body !== undefined && { payload: body as object }),
    })
    const isJson = String(response.headers['content-type']).startsWith('application/json')
    return {
      status: response.statusCode,
      body: isJson ? response.json() : response.body,
      raw: response.rawPayload,
      headers: response.headers,
    }
  }
  const verb =
    (method: string): Send =>
    (path, body, headers) =>
      request(method, path, body, headers)
  return {
    actor,
    token,
    request,
    get: (path, _body, headers) => request('GET', path, undefined, headers),
    post: verb('POST'),
    put: verb('PUT'),
    patch: verb('PATCH'),
    delete: verb('DELETE'),
  }
}
