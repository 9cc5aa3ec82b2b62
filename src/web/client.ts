import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '#ui/api.ts'

const worthTrying = (error: Error) => error instanceof ApiError && (error.status === 0 || error.status >= 502)

export const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => count < 2 && worthTrying(error) },
    mutations: { retry: false },
  },
})
