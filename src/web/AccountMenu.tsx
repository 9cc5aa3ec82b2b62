import { CircleUser, KeyRound, LogOut, UserRound } from 'lucide-react'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { del } from '#ui/api.ts'
import { MenuButton } from '#ui/MenuButton.tsx'
import { useSession } from '#ui/session.ts'

const PasswordDialog = lazy(async () => ({ default: (await import('./PasswordDialog.tsx')).PasswordDialog }))

export function AccountMenu() {
  const { account } = useSession()
  const [changing, setChanging] = useState(false)
  const navigate = useNavigate()
  const own = { id: 'own', words: 'Hồ sơ của tôi', icon: UserRound, act: () => void navigate({ to: `/con-nguoi/${account.personId}` }) }
  const acts = [
    ...(account.personId === null ? [] : [own]),
    { id: 'password', words: 'Đổi mật khẩu', icon: KeyRound, act: () => setChanging(true) },
    { id: 'out', words: 'Đăng xuất', icon: LogOut, act: () => void signOut() },
  ]
  return (
    <>
      <MenuButton look="quiet" icon={CircleUser} label={`Tài khoản: ${account.fullName}`} acts={acts} />
      {changing && (
        <Suspense>
          <PasswordDialog username={account.username} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </>
  )
}

/** A whole new page: nothing of the session stays in memory. */
async function signOut() {
  await del('/session').catch(() => undefined)
  location.assign('/dang-nhap')
}
