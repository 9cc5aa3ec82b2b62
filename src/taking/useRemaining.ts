import { useEffect, useState } from 'react'
import type { Hall, View } from './hall.ts'

/** Milliseconds left by the server's clock, every half second. */
export function useRemaining(hall: Hall, { clock }: View): number {
  const left = () => (clock?.endsAt ? clock.endsAt - hall.now() : 0)
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((before) => before + 1), 500)
    return () => clearInterval(timer)
  }, [])
  return left()
}
