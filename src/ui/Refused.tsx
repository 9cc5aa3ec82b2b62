import { ApiError } from './api.ts'
import { Because } from './Because.tsx'
import css from './Refused.module.css'

/** Why the server said no: its sentence, and the findings that forced it. */
export function Refused({ error }: { readonly error: unknown }) {
  if (!error) return null
  const says = error instanceof Error ? error.message : 'Hệ thống gặp lỗi.'
  const because = error instanceof ApiError ? error.because : []
  return (
    <div className={css['refused']} role="alert">
      <p>{says}</p>
      {because.map((finding) => (
        <Because key={finding.says} finding={finding} says />
      ))}
    </div>
  )
}
