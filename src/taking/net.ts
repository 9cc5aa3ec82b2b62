/** The server said no, in words for a person. */
export class Said extends Error {
  readonly status: number
  constructor(status: number, says: string) {
    super(says)
    this.status = status
  }
}

const patience = 15_000

/** One request to the desk's routes. Throws `Said` when the server refuses, anything else when it was not heard. */
export async function ask<T>(token: string | null, method: string, path: string, body?: object | FormData): Promise<T> {
  const form = body instanceof FormData
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), form ? patience * 8 : patience)
  try {
    const answer = await fetch(`/api/exam-desk${path}`, {
      method,
      signal: stop.signal,
      cache: 'no-store',
      headers: {
        'x-requested-with': 'hien-tai',
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && !form && { 'content-type': 'application/json' }),
      },
      ...(body && { body: form ? body : JSON.stringify(body) }),
    })
    const told = (await answer.json()) as T & { says?: string }
    if (!answer.ok) throw new Said(answer.status, told.says ?? 'Máy chủ không nhận yêu cầu này.')
    return told
  } finally {
    clearTimeout(timer)
  }
}
