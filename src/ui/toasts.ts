export type Toast = {
  readonly id: number
  readonly says: string
  readonly tone: 'done' | 'danger' | 'plain'
  readonly undo?: () => void
}

let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

function set(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

/** Tell the user what happened; with `undo`, offer "Hoàn tác". */
export function say(says: string, { tone = 'done', undo }: { tone?: Toast['tone']; undo?: () => void } = {}) {
  const id = ++last
  set([...toasts.slice(-2), { id, says, tone, ...(undo && { undo }) }])
  return id
}

export const dismiss = (id: number) => set(toasts.filter((toast) => toast.id !== id))

export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read: () => toasts,
}
