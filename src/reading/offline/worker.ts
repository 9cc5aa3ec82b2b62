// Runs beside the pages, without them: keeps every file of its build, so that all of it reads with the network off.

/** Written in by the build: vite.reading.config.ts. */
export declare const build: { readonly version: string; readonly names: readonly string[] }

type Worker = {
  addEventListener(on: string, act: (event: Happening) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}
type Happening = {
  readonly request: Request
  waitUntil(work: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
}

const worker = globalThis as unknown as Worker
const prefix = 'hien-tai-luat-'
const own = prefix + build.version
const home = '/luat/index.html'
const patience = 3_000

worker.addEventListener('install', (event) => event.waitUntil(keepAll().then(() => worker.skipWaiting())))
worker.addEventListener('activate', (event) => event.waitUntil(dropOld().then(() => worker.clients.claim())))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || !/^\/luat(\/|$)/.test(pathname)) return
  event.respondWith(request.mode === 'navigate' ? pageOf(request) : fileOf(request))
})

async function keepAll() {
  const kept = await caches.open(own)
  await kept.addAll(build.names.map((name) => new Request(`/luat/${name}`, { cache: 'no-cache' })))
}

/** The build before this one stays: a page of it may still be open, and want a part it has not loaded yet. */
async function dropOld() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
}

/** The newest page while there is a network that answers, else the kept one. */
async function pageOf(request: Request): Promise<Response> {
  const kept = await caches.match(home, { cacheName: own })
  try {
    const late = kept ? { signal: AbortSignal.timeout(patience) } : {}
    const fresh = await fetch(request.url, { redirect: 'manual', credentials: 'omit', ...late })
    return kept && fresh.status >= 500 ? kept : fresh
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

const fileOf = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request)
