import type { Clock, Desk, Finished, Saved } from '#modules/examinations/taking/api.ts'
import { shuffled } from '#modules/examinations/papers/shuffle.ts'
import type { PaperQuestion } from '#modules/examinations/question.ts'
import * as disk from './disk.ts'
import { ask, Said } from './net.ts'
import { type AnswerQueue, answerQueue } from './queue/queue.ts'
import { serverClock } from './server-clock.ts'

export type SeatQuestion = { readonly position: number; readonly points: string; readonly body: PaperQuestion['body'] }

export type View = {
  readonly place: 'opening' | 'door' | 'desk' | 'elsewhere'
  readonly desk?: Desk
  readonly clock?: Clock
  readonly code?: string
  readonly questions?: readonly SeatQuestion[]
  readonly finished?: Finished
  readonly trouble?: string
  readonly online: boolean
  /** Changes the server set aside. */
  readonly aside: number
  /** Grows with every change of an answer or of what is saved. */
  readonly turn: number
}

export type Hall = ReturnType<typeof openHall>

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
const spread = (about: number) => about * (0.75 + Math.random() / 2)

/** Everything this page knows; the page only shows it. */
export function openHall() {
  let view: View = { place: 'opening', online: true, aside: 0, turn: 0 }
  let pass = disk.readPass()
  let queue: AnswerQueue | undefined
  let handingIn = false
  const clock = serverClock()
  const watchers = new Set<() => void>()
  const show = (more: Partial<View>) => {
    view = { ...view, ...more, turn: view.turn + 1 }
    watchers.forEach((watch) => watch())
  }

  /** Asks, and remembers whether the server was heard. */
  async function heard<T>(method: string, path: string, body?: object | FormData): Promise<T> {
    const sentAt = performance.now()
    try {
      const told = await ask<T>(pass.token, method, path, body)
      const now = (told as Partial<Clock>).now
      if (typeof now === 'number') clock.set(now, sentAt)
      if (!view.online) show({ online: true })
      return told
    } catch (error) {
      if (error instanceof Said ? error.status >= 500 : view.online) show({ online: false })
      if (error instanceof Said && error.status === 401) leave()
      throw error
    }
  }

  const leave = () => {
    disk.dropPass()
    pass = disk.readPass()
    show({ place: 'door' })
  }

  function tell(now: Clock) {
    const { stage, startsAt, endsAt, finishedAt, mine } = now
    show({ clock: { now: now.now, stage, startsAt, endsAt, finishedAt, mine } })
    if (!mine && view.place === 'desk') show({ place: 'elsewhere' })
  }

  async function open(): Promise<void> {
    if (!pass.token) return show({ place: 'door' })
    const desk = await heard<Desk>('GET', '')
    queue ??= queueOf(desk.attemptId)
    await queue.open(desk.answers)
    show({ place: desk.mine ? 'desk' : 'elsewhere', desk })
    tell(desk)
    if (desk.stage === 'running') await fetchPaper(desk)
  }

  async function fetchPaper({ shuffleSeed }: Desk) {
    const { code, questions } = await heard<{ code: string; questions: PaperQuestion[] }>('GET', '/paper')
    const seen = shuffled(questions, shuffleSeed)
    show({ code, questions: seen.map(({ position, question: { points, body } }) => ({ position, points, body })) })
  }

  const queueOf = (attemptId: string) =>
    answerQueue({
      // A window that was left must not write its older copy over the newer one's.
      keep: (kept) => (view.place === 'elsewhere' ? Promise.resolve() : disk.keep(attemptId, kept)),
      load: () => disk.load(attemptId),
      async send(changes, pending) {
        const saved = await heard<Saved>('POST', '/answers', { changes, pending })
        tell(saved)
        return saved
      },
      sleep: (milliseconds) => pause(spread(milliseconds)),
      onChange: () => show({}),
      onAside: (changes) => show({ aside: view.aside + changes.length }),
    })

  /** Says now and then that this computer is here, and learns the hour. */
  async function watch(): Promise<never> {
    for (;;) {
      try {
        if (view.place === 'opening') await open()
        else if (view.place === 'desk' && !view.finished) await beat()
      } catch {
        // said on the page by `online`; asked again below
      }
      await pause(spread(view.clock?.stage === 'running' && view.questions && view.online ? 20_000 : 3_000))
    }
  }

  async function beat() {
    tell(await heard<Clock>('POST', '/beat', { pending: queue?.waiting ?? 0 }))
    if (view.desk && view.clock?.stage === 'running' && !view.questions) await fetchPaper(view.desk)
  }

  /** Nộp bài: only when the server has everything. */
  async function handIn(): Promise<void> {
    if (handingIn || !queue) return
    handingIn = true
    try {
      while (queue.waiting > 0) await pause(200)
      show({ finished: await heard<Finished>('POST', '/finish'), trouble: '' })
    } catch (error) {
      show({ trouble: error instanceof Said ? error.message : 'Chưa nộp được vì mất kết nối. Trang sẽ thử lại.' })
    } finally {
      handingIn = false
    }
  }

  window.addEventListener('online', () => queue?.nudge())
  onlyHere(() => show({ place: 'elsewhere' }))
  void watch()

  return {
    subscribe: (watcher: () => void) => (watchers.add(watcher), () => void watchers.delete(watcher)),
    view: () => view,
    /** Milliseconds of the server's clock, however this computer's own is set. */
    now: clock.now,
    answers: () => queue!,
    handIn,
    async enter(ticket: string): Promise<void> {
      const agency = new URLSearchParams(window.location.search).get('co-quan') ?? undefined
      const { device, secret } = pass
      const { token } = await ask<{ token: string }>(null, 'POST', '/enter', { ticket, agency, device, secret })
      pass = disk.writePass({ ...pass, token })
      await open()
    },
    async upload(position: number, file: File): Promise<{ fileId: string; name: string }> {
      const form = new FormData()
      form.append('file', file, file.name)
      return heard('POST', `/files/${position}`, form)
    },
    /** Nhường máy cho thí sinh khác. */
    leave,
  }
}

/** One window of a computer writes; the newest one. */
function onlyHere(close: () => void) {
  if (!('BroadcastChannel' in window)) return
  const channel = new BroadcastChannel('hien-tai-phong-thi')
  channel.postMessage('here') // oxlint-disable-line unicorn/require-post-message-target-origin -- a channel has none
  channel.addEventListener('message', close)
}
