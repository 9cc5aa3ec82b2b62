import { useQueryClient } from '@tanstack/react-query'
import { ApiError } from '#ui/api.ts'
import { refresh } from '#ui/query.ts'
import { useAct } from '#ui/useAct.ts'

type Act<In, Out> = Parameters<typeof useAct<In, Out>>[0]

/** An act on one import. Somebody else was quicker: the page shows how it stands now, and says so. */
export function useImportAct<In, Out>(id: string, act: Act<In, Out>) {
  const client = useQueryClient()
  return useAct<In, Out>({
    changes: ['/imports'],
    ...act,
    run: (input, key) =>
      act.run(input, key).catch(async (error: unknown) => {
        if (!isStale(error)) throw error
        await refresh(client, `/imports/${id}`)
        throw new ApiError(409, { says: `${error.says} Trang này đã hiện bản mới.`, current: error.current })
      }),
  })
}

const isStale = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.status === 409 && error.current !== undefined
