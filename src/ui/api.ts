import type { Finding } from '#law/kit/finding.ts'

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>

type Answer = { says?: string; because?: Finding<unknown>[]; fields?: Record<string, string>; current?: unknown }

/** What the server refused, in its own words. `status` 0: it could not be reached. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly says: string
  readonly because: readonly Finding<unknown>[]
  readonly fields: Readonly<Record<string, string>>
  readonly current: unknown

  constructor(status: number, { says, because, fields, current }: Answer) {
    super(says ?? 'Hệ thống gặp lỗi.')
    this.status = status
    this.says = this.message
    this.because = because ?? []
    this.fields = fields ?? {}
    this.current = current
  }
}

/** '/people' and { unit: 'a', step: null } → '/api/people?unit=a'; lists repeat the key. */
export function address(path: string, query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) params.append(key, String(one))
  }
  return `/api${path}${params.size > 0 ? `?${params}` : ''}`
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal) =>
  send<T>(address(path, query), signal ? { signal } : {})

export const post = <T>(path: string, body?: unknown, { idempotencyKey = newKey() } = {}) =>
  send<T>(address(path), { method: 'POST', ...content(body, { 'idempotency-key': idempotencyKey }) })

export const patch = <T>(path: string, body: unknown) => send<T>(address(path), { method: 'PATCH', ...content(body) })

export const put = <T>(path: string, body: unknown) => send<T>(address(path), { method: 'PUT', ...content(body) })

export const del = <T>(path: string, body?: unknown) => send<T>(address(path), { method: 'DELETE', ...content(body) })

/** A UUID that also exists on plain http in an office network, where `randomUUID` does not. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function content(body: unknown, headers: Record<string, string> = {}): Sent {
  if (body === undefined) return { headers }
  if (body instanceof FormData) return { headers, body }
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

type Sent = Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> }

async function send<T>(url: string, init: Sent): Promise<T> {
  const headers = { accept: 'application/json', ...init.headers, 'x-requested-with': 'hien-tai' }
  const response = await fetch(url, { credentials: 'same-origin', ...init, headers }).catch(unreachable)
  return settle<T>(response.status, await response.text())
}

/** What the server answered, or its refusal thrown. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the path answers
export function settle<T>(status: number, text: string): T {
  const answer = parse(text)
  if (status >= 200 && status < 300) return answer as T
  if (status === 401 && !atSignIn()) toSignIn()
  throw new ApiError(status, answer ?? {})
}

function unreachable(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error
  throw noAnswer()
}

export const noAnswer = () =>
  new ApiError(0, { says: 'Không liên lạc được với máy chủ. Hãy kiểm tra mạng rồi thử lại.' })

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

const atSignIn = () => location.pathname === '/dang-nhap'

/** A whole new page, so that nothing read by the session that ended stays in memory. */
function toSignIn() {
  location.assign(`/dang-nhap?${new URLSearchParams({ den: location.pathname + location.search })}`)
}
