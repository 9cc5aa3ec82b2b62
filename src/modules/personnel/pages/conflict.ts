import type { Version } from '#ui/Versions.tsx'
import { useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { ApiError } from '#ui/api.ts'

/** How a form meets a record that somebody changed meanwhile. `Current` is what the server sends with its 409. */
export type Conflicting<Form, Current = never> = {
  readonly rows: (mine: Form, current: Current) => readonly Version[]
  /** The form begun anew from what is on record. */
  readonly theirs: (current: Current) => Partial<Form>
  /** One's own values, to be written over what is on record. */
  readonly mine: (current: Current) => Partial<Form>
}

export function useConflict<Form extends FieldValues>(
  form: UseFormReturn<Form>,
  conflicting: Conflicting<Form> | undefined,
) {
  const [current, setCurrent] = useState<unknown>()
  const look = (error: Error) => {
    const stale = error instanceof ApiError && error.status === 409 && conflicting !== undefined
    setCurrent(stale && error.current ? error.current : undefined)
  }
  const go = (values: Partial<Form> | undefined) => {
    form.reset({ ...form.getValues(), ...values })
    setCurrent(undefined)
  }
  return {
    current,
    look,
    rows: current === undefined ? [] : (conflicting?.rows(form.getValues(), current as never) ?? []),
    takeTheirs: () => go(conflicting?.theirs(current as never)),
    keepMine: () => go(conflicting?.mine(current as never)),
  }
}
