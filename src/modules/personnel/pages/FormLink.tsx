import { FileUser } from 'lucide-react'
import { useAddress } from '#ui/address.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useMay } from '#ui/session.ts'

/** Sơ yếu lý lịch of the day that is looked at. */
export function FormLink({ personId }: { readonly personId: string }) {
  const [{ ngay, biet }] = useAddress()
  if (!useMay('GET /api/people/:id/form')) return null
  const asked = new URLSearchParams({ ...(ngay && { ngay }), ...(biet && { biet }) }).toString()
  return (
    <LinkButton icon={FileUser} to={`/con-nguoi/${personId}/so-yeu-ly-lich${asked && `?${asked}`}`}>
      Sơ yếu lý lịch
    </LinkButton>
  )
}
