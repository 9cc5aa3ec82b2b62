import { useEffect, useRef } from 'react'
import css from './ErrorSummary.module.css'

export type FieldFault = { readonly name: string; readonly says: string }

/** The faults of a form, summed on top; each leads to its field. */
export function ErrorSummary({
  says,
  faults = [],
}: {
  readonly says?: string | undefined
  readonly faults?: readonly FieldFault[]
}) {
  const box = useRef<HTMLDivElement>(null)
  const shown = Boolean(says) || faults.length > 0
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown])
  if (!shown) return null
  return (
    <div ref={box} className={css['summary']} role="alert" tabIndex={-1}>
      <p className={css['title']}>{says ?? 'Có chỗ cần sửa'}</p>
      <ul>
        {faults.map(({ name, says: fault }) => (
          <li key={name}>
            <button type="button" onClick={() => focusField(name)}>
              {fault}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(name: string) {
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`)
  field?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button, [tabindex="0"]')?.focus()
}
