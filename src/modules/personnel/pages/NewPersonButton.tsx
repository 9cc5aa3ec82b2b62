import { UserPlus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { useMay } from '#ui/session.ts'

const NewPersonDialog = lazy(async () => ({ default: (await import('./NewPersonDialog.tsx')).NewPersonDialog }))

export function NewPersonButton() {
  const [isOpen, setOpen] = useState(false)
  if (!useMay('POST /api/people')) return null
  return (
    <>
      <Button look="primary" icon={UserPlus} onPress={() => setOpen(true)}>
        Thêm người
      </Button>
      {isOpen && (
        <Suspense>
          <NewPersonDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
