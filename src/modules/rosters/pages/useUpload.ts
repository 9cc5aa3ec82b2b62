import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { ApiError } from '#ui/api.ts'
import { upload } from '#ui/upload.ts'
import { useAct } from '#ui/useAct.ts'
import type { Edited } from '../api.ts'

export type Chosen = { readonly file: File; readonly asOf: PlainDate }

type Going = { readonly name: string; readonly sent: number; readonly of: number; readonly stop: () => void }

/** Tải danh sách lên: how much of it has gone, how to stop it, and then its own page. */
export function useUpload() {
  const navigate = useNavigate()
  const [going, setGoing] = useState<Going | null>(null)
  const act = useAct<Chosen, Edited>({
    quiet: true,
    changes: ['/imports'],
    run: ({ file, asOf }, idempotencyKey) => {
      const control = new AbortController()
      const onProgress = ({ done, of }: { done: number; of: number }) =>
        setGoing({ name: file.name, sent: done, of, stop: () => control.abort() })
      onProgress({ done: 0, of: file.size })
      return upload<Edited>('/imports', formOf({ file, asOf }), {
        idempotencyKey,
        onProgress,
        signal: control.signal,
      }).finally(() => setGoing(null))
    },
    done: ({ id }) => void navigate({ to: `/nhap-danh-sach/${id}` }),
  })
  return { send: act.mutate, going, refused: refusalOf(act.error), clear: act.reset }
}

function formOf({ file, asOf }: Chosen): FormData {
  const form = new FormData()
  form.append('asOf', asOf)
  form.append('file', file)
  return form
}

/** Stopping it oneself is no refusal. */
const refusalOf = (error: Error | null) =>
  error === null || error.name === 'AbortError'
    ? null
    : error instanceof ApiError
      ? error
      : new ApiError(0, { says: error.message })
