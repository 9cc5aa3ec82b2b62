import { useEffect, useState } from 'react'
import button from '#ui/Button.module.css'
import { copy } from './copy.ts'

/** Says for a moment that it was done. */
export function CopyButton({ words, text }: { readonly words: string; readonly text: () => string }) {
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    if (!isDone) return undefined
    const wait = setTimeout(() => setDone(false), 2500)
    return () => clearTimeout(wait)
  }, [isDone])
  return (
    <button
      type="button"
      className={`${button['button']} ${button['secondary']}`}
      onClick={() => void copy(text()).then(() => setDone(true))}
    >
      <span aria-live="polite">{isDone ? 'Đã chép' : words}</span>
    </button>
  )
}
