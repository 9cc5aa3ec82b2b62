import { useEffect, useRef } from 'react'
import css from '#ui/ErrorSummary.module.css'
import type { Faults as All } from '../kit/read.ts'

/** The faults summed on top of the form; each leads to its field. It takes the focus when it comes. */
export function Faults({ faults, asked }: { readonly faults: All; readonly asked: number }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked > 0) box.current?.focus()
  }, [asked])
  const all = Object.entries(faults)
  if (all.length === 0) return null
  return (
    <div ref={box} className={css['summary']} role="alert" tabIndex={-1}>
      <p className={css['title']}>Có {all.length} chỗ cần sửa</p>
      <ul>
        {all.map(([name, says]) => (
          <li key={name}>
            <button type="button" onClick={() => focusField(name)}>
              {says}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(name: string) {
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`)
  field?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
}
