import { KeyRound, Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { moment } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { Link } from '#ui/Link.tsx'
import { useMay, useSession } from '#ui/session.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import type { AccountRow } from '../api.ts'
import css from './access.module.css'
import { State } from './account-columns.tsx'
import { EditAccount } from './EditAccount.tsx'
import { Granted } from './Granted.tsx'
import { ResetPassword } from './ResetPassword.tsx'

type Props = { readonly account: AccountRow; readonly onClose: () => void }

export function AccountPanel({ account, onClose }: Props) {
  const { id, username, fullName, grants, lastSeenAt, disabledAt } = account
  const mayRead = useMay('GET /api/activity')
  return (
    <SidePanel title={fullName} onClose={onClose}>
      <div className={css['panel']}>
        <KeyValue
          facts={[
            { label: 'Tên đăng nhập', value: username },
            {
              label: 'Tình trạng',
              value: <State disabledAt={disabledAt} />,
              note: disabledAt && `từ ${moment(disabledAt)}`,
            },
            {
              label: 'Vai trò (phạm vi)',
              value: <Granted grants={grants} />,
            },
            { label: 'Hồ sơ', value: <PersonLink account={account} /> },
            { label: 'Phiên gần nhất', value: lastSeenAt === null ? 'không có phiên nào đang mở' : moment(lastSeenAt) },
          ]}
        />
        <Acts account={account} />
        {mayRead && (
          <p className={css['row']}>
            <Link to={`/nhat-ky?nguoi=${id}`}>Việc tài khoản này đã làm</Link>
            <Link to={`/nhat-ky?ho-so=${id}`}>Việc đã làm với tài khoản này</Link>
          </p>
        )}
      </div>
    </SidePanel>
  )
}

function PersonLink({ account: { personId, personName } }: { readonly account: AccountRow }) {
  const mayOpen = useMay('GET /api/people')
  if (personId === null) return 'không gắn với hồ sơ nào'
  return mayOpen ? <Link to={`/con-nguoi/${personId}`}>{personName}</Link> : personName
}

function Acts({ account }: { readonly account: AccountRow }) {
  const [mayEdit, mayReset] = [useMay('PUT /api/accounts/:id'), useMay('PUT /api/accounts/:id/password')]
  const isSelf = useSession().account.id === account.id
  const [open, setOpen] = useState<'edit' | 'reset' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className={css['acts']}>
      {mayEdit && !isSelf && (
        <Button icon={Pencil} onPress={() => setOpen('edit')}>
          Sửa, khoá
        </Button>
      )}
      {mayReset && (
        <Button icon={KeyRound} onPress={() => setOpen('reset')}>
          Đặt lại mật khẩu
        </Button>
      )}
      {mayEdit && isSelf && (
        <p className={css['none']}>Không ai tự sửa quyền của tài khoản mình: hãy nhờ một quản trị viên khác.</p>
      )}
      {open === 'edit' && <EditAccount account={account} onClose={close} />}
      {open === 'reset' && <ResetPassword account={account} onClose={close} />}
    </div>
  )
}
