import { useQueryClient } from '@tanstack/react-query'
import { ApiError } from '#ui/api.ts'
import { refresh } from '#ui/query.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'

type Act<In, Out> = Parameters<typeof useAct<In, Out>>[0]

/** An act on one import. Somebody else was quicker: the page shows how it stands now, and says so. */
export function useImportAct<In, Out>(id: string, { quiet = false, ...act }: Act<In, Out>) {
  const client = useQueryClient()
  return useAct<In, Out>({
    changes: ['/imports'],
    ...act,
    quiet: true,
    run: (input, key) =>
      act.run(input, key).catch(async (error: unknown) => {
        const told = isStale(error) ? await shownAgain(error) : error
        if (told instanceof Error && (isStale(told) || !quiet)) say(told.message, { tone: 'danger' })
        throw told
      }),
  })

  async function shownAgain({ says, current }: ApiError) {
    await refresh(client, `/imports/${id}`)
    return new ApiError(409, { says: `${says} Trang này đã hiện bản mới.`, current })
  }
}

const isStale = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.status === 409 && error.current !== undefined
