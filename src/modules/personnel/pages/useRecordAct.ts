import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { applyRefusal } from '#ui/fields.ts'
import { useAct } from '#ui/useAct.ts'
import type { PersonRecord } from '../api.ts'
import { readDues } from './dues.ts'
import { useTellMoved } from './moved.ts'
import { useOthers } from './others.ts'

type Wanted<Form extends FieldValues> = {
  readonly record: PersonRecord
  readonly says: string
  readonly form: UseFormReturn<Form>
  readonly send: (values: Form, key: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Reads what was due before and after, so that the page can say how it moved. */
export function useRecordAct<Form extends FieldValues>({ record, says, form, send, onClose }: Wanted<Form>) {
  const { duties } = useOthers()
  const tell = useTellMoved()
  const act = useAct({
    run: async (values: Form, key: string) => {
      const before = await readDues(duties, record.id)
      await send(values, key)
      return { says, before, after: await readDues(duties, record.id) }
    },
    done: (moved) => {
      tell(moved)
      onClose()
    },
    quiet: true,
  })
  const submit = (values: Form, refused: (error: Error) => void) =>
    act.mutate(values, {
      onError: (error) => {
        applyRefusal(error, form.setError)
        refused(error)
      },
    })
  return { submit, isPending: act.isPending }
}
