import { KeyRound, LogOut, UserRound } from 'lucide-react'
import { useState } from 'react'
import { del } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Pop } from '#ui/Pop.tsx'
import type { PopProps } from '#ui/PopButton.tsx'
import { useSession } from '#ui/session.ts'
import css from './AccountPanel.module.css'
import { PasswordDialog } from './PasswordDialog.tsx'

export function AccountPanel(pop: PopProps) {
  const { account } = useSession()
  const [changing, setChanging] = useState(false)
  if (changing) return <PasswordDialog username={account.username} onClose={pop.onClose} />
  return (
    <Pop {...pop} label="Tài khoản" end>
      <div className={css['who']}>
        <strong>{account.fullName}</strong>
        <span>{account.username}</span>
      </div>
      <div className={css['acts']} onClick={(event) => (event.target as HTMLElement).closest('a') && pop.onClose()}>
        {account.personId !== null && (
          <LinkButton look="quiet" icon={UserRound} to={`/con-nguoi/${account.personId}`}>
            Hồ sơ của tôi
          </LinkButton>
        )}
        <Button look="quiet" icon={KeyRound} onPress={() => setChanging(true)}>
          Đổi mật khẩu
        </Button>
        <Button look="quiet" icon={LogOut} onPress={() => void signOut()}>
          Đăng xuất
        </Button>
      </div>
    </Pop>
  )
}

/** A whole new page: nothing of the session stays in memory. */
async function signOut() {
  await del('/session').catch(() => undefined)
  location.assign('/dang-nhap')
}
