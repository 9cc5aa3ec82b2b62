import { Eye } from 'lucide-react'
import { get } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { useMay } from '#ui/session.ts'
import { useAct } from '#ui/useAct.ts'

type Props = { readonly personId: string; readonly masked: string | null }

const none: readonly string[] = []

/** Shown whole only when asked for; the asking is on record. It stays in this place and nowhere else. */
export function IdentityNumber({ personId, masked }: Props) {
  const may = useMay('GET /api/people/:id/identity-number')
  const read = useAct({
    run: () => get<{ idNumber: string | null }>(`/people/${personId}/identity-number`),
    changes: none,
  })
  if (masked === null) return 'chưa có'
  if (read.data) return read.data.idNumber ?? 'chưa có'
  return (
    <>
      {masked}{' '}
      {may && (
        <Button look="quiet" icon={Eye} isPending={read.isPending} onPress={() => read.mutate()}>
          Hiện số
        </Button>
      )}
    </>
  )
}
