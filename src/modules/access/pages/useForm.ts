import { useState } from 'react'
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form'
import { ApiError } from '#ui/api.ts'
import { applyRefusal } from '#ui/fields.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Version } from '#ui/Versions.tsx'

/** How a form meets what somebody changed meanwhile; `current` is what the server sends with its 409. */
export type Conflicting<Form> = {
  readonly rows: (mine: Form, current: never) => readonly Version[]
  /** The form begun anew from what stands now. */
  readonly theirs: (current: never) => Partial<Form>
  /** What must change for one's own values to be written over it. */
  readonly mine: (current: never) => Partial<Form>
}

export type Sending<Form> = {
  readonly send: (values: Form, key: string) => Promise<unknown>
  /** Said when it is done. */
  readonly done: string
  readonly onDone?: () => void
  readonly conflicting?: Conflicting<Form>
}

export type Sent<Form extends FieldValues> = {
  readonly form: UseFormReturn<Form>
  readonly submit: () => Promise<void>
  readonly isPending: boolean
  readonly versions: {
    readonly rows: readonly Version[]
    readonly onTheirs: () => void
    readonly onMine: () => void
  } | null
}

/** A form that is sent once, refused under its fields, and shows both versions when somebody was first. */
export function useSentForm<Form extends FieldValues>(start: DefaultValues<Form>, sending: Sending<Form>): Sent<Form> {
  const { send, done, onDone, conflicting } = sending
  const form = useForm<Form>({ defaultValues: start })
  const [current, setCurrent] = useState<unknown>()
  const act = useAct<Form>({
    run: send,
    quiet: true,
    done: () => {
      say(done)
      onDone?.()
    },
  })
  const refused = (error: Error) => {
    applyRefusal(error, form.setError)
    setCurrent(
      error instanceof ApiError && error.status === 409 && conflicting ? (error.current ?? undefined) : undefined,
    )
  }
  const go = (values: Partial<Form>) => {
    form.reset({ ...form.getValues(), ...values })
    setCurrent(undefined)
  }
  const versions =
    current !== undefined && conflicting
      ? {
          rows: conflicting.rows(form.getValues(), current as never),
          onTheirs: () => go(conflicting.theirs(current as never)),
          onMine: () => go(conflicting.mine(current as never)),
        }
      : null
  const submit = form.handleSubmit((values) => act.mutate(values, { onError: refused }))
  return { form, submit, isPending: act.isPending, versions }
}
