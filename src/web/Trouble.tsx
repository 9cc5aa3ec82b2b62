import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { CircleAlert } from 'lucide-react'
import { ApiError } from '#ui/api.ts'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'

/** When a page could not be read or drawn: what is known of it, and a way to try again. */
export function Trouble({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const queries = useQueryErrorResetBoundary()
  const refused = error instanceof ApiError
  const again = () => {
    queries.reset()
    reset()
  }
  return (
    <div role="alert">
      <Empty
        icon={CircleAlert}
        title={refused ? error.says : 'Trang này gặp lỗi'}
        action={<Button onPress={again}>Thử lại</Button>}
      >
        {refused
          ? error.because.map((one) => <Because key={one.says} finding={one} says />)
          : 'Dữ liệu không bị mất. Hãy thử lại, hoặc tải lại trang.'}
      </Empty>
    </div>
  )
}
