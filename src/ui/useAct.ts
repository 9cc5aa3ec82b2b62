import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError, newKey } from './api.ts'
import { refresh } from './query.ts'
import { say } from './toasts.ts'

type Act<In, Out> = {
  /** Pass `key` on as `idempotencyKey`: trying again after a lost answer repeats nothing. */
  readonly run: (input: In, key: string) => Promise<Out>
  /** Paths whose answers change by it; everything when absent. */
  readonly changes?: readonly string[]
  readonly done?: (out: Out, input: In) => void
  /** Says failures as a toast unless the form shows them itself. */
  readonly quiet?: boolean
}

/** One act of the user on the server: pending, sent once, read again, refused aloud. */
export function useAct<In = void, Out = unknown>({ run, changes = [''], done, quiet }: Act<In, Out>) {
  const client = useQueryClient()
  const key = useRef(newKey())
  return useMutation<Out, Error, In>({
    mutationFn: (input) => run(input, key.current),
    onSuccess: async (out, input) => {
      key.current = newKey()
      await Promise.all(changes.map((path) => refresh(client, path)))
      done?.(out, input)
    },
    onError: (error) => {
      if (isAnswer(error)) key.current = newKey()
      if (!quiet) say(error.message, { tone: 'danger' })
    },
  })
}

const isAnswer = (error: Error) => error instanceof ApiError && error.status >= 400 && error.status < 500
