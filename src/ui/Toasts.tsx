import { CircleAlert, CircleCheck, Info, X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from './Button.tsx'
import css from './Toasts.module.css'
import { dismiss, type Toast, toastStore } from './toasts.ts'

const icons = { done: CircleCheck, danger: CircleAlert, plain: Info }

/** Where `say` is heard: once, in the shell. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read)
  return (
    <section aria-label="Thông báo" aria-live="polite" className={css['list']} data-noprint>
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function OneToast({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false)
  const Icon = icons[toast.tone]
  useEffect(() => {
    if (held || toast.tone === 'danger') return undefined
    const timer = setTimeout(() => dismiss(toast.id), toast.undo ? 12_000 : 6_000)
    return () => clearTimeout(timer)
  }, [held, toast])

  const undo = () => {
    toast.undo?.()
    dismiss(toast.id)
  }
  return (
    <div
      className={css['toast']}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={18} aria-hidden />
      <p>{toast.says}</p>
      {toast.undo && (
        <Button look="quiet" onPress={undo}>
          Hoàn tác
        </Button>
      )}
      <Button look="quiet" icon={X} label="Đóng thông báo" onPress={() => dismiss(toast.id)} />
    </div>
  )
}
