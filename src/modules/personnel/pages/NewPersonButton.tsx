import { UserPlus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { useMay } from '#ui/session.ts'
import { circleOf } from './list-address.ts'

const NewPersonDialog = lazy(async () => ({ default: (await import('./NewPersonDialog.tsx')).NewPersonDialog }))
const NewRegisteredDialog = lazy(async () => ({
  default: (await import('./NewRegisteredDialog.tsx')).NewRegisteredDialog,
}))

/** Adds to the circle looked at: somebody in post, or somebody who only lives or works here. */
export function NewPersonButton() {
  const [isOpen, setOpen] = useState(false)
  const [address] = useAddress()
  const [mayPost, mayRegister] = [useMay('POST /api/people'), useMay('POST /api/people/register')]
  const inPost = circleOf(address) === 'staff'
  if (!(inPost ? mayPost : mayRegister)) return null
  const Dialog = inPost ? NewPersonDialog : NewRegisteredDialog
  return (
    <>
      <Button look="primary" icon={UserPlus} onPress={() => setOpen(true)}>
        {inPost ? 'Thêm người' : 'Ghi vào sổ'}
      </Button>
      {isOpen && (
        <Suspense>
          <Dialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
