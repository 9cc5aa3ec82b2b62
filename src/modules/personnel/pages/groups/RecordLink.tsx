import { NotebookText } from 'lucide-react'
import { useAddress } from '#ui/address.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useMay } from '#ui/session.ts'

/** Lý lịch of the day that is looked at. */
export function RecordLink({ personId }: { readonly personId: string }) {
  const [{ ngay, biet }] = useAddress()
  if (!useMay('GET /api/people/:id/groups')) return null
  const asked = new URLSearchParams({ ...(ngay && { ngay }), ...(biet && { biet }) }).toString()
  return (
    <LinkButton icon={NotebookText} to={`/con-nguoi/${personId}/ly-lich${asked && `?${asked}`}`}>
      Lý lịch
    </LinkButton>
  )
}
