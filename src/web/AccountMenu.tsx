import { CircleUser } from 'lucide-react'
import { lazy } from 'react'
import { buttonClass } from '#ui/Button.tsx'
import { PopButton } from '#ui/PopButton.tsx'
import { useSession } from '#ui/session.ts'

const AccountPanel = lazy(async () => ({ default: (await import('./AccountPanel.tsx')).AccountPanel }))

export function AccountMenu() {
  const { account } = useSession()
  return (
    <PopButton
      className={buttonClass('quiet', true)}
      label={`Tài khoản: ${account.fullName}`}
      renderPanel={(pop) => <AccountPanel {...pop} />}
    >
      <CircleUser size={20} aria-hidden />
    </PopButton>
  )
}
