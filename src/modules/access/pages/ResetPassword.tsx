import { put } from '#ui/api.ts'
import { useField } from '#ui/fields.ts'
import { TextField } from '#ui/TextField.tsx'
import type { AccountRow } from '../api.ts'
import { labels } from './account-form.ts'
import { FormDialog } from './FormDialog.tsx'
import { useSentForm } from './useForm.ts'

type Props = { readonly account: AccountRow; readonly onClose: () => void }

export function ResetPassword({ account: { id, username, fullName }, onClose }: Props) {
  const sent = useSentForm<{ password: string }>(
    { password: '' },
    {
      send: (body) => put(`/accounts/${id}/password`, body),
      done: `Đã đặt lại mật khẩu của ${fullName}`,
      onDone: onClose,
    },
  )
  return (
    <FormDialog
      title={`Đặt lại mật khẩu của ${username}`}
      verb="Đặt lại mật khẩu"
      danger
      sent={sent}
      labels={labels}
      onClose={onClose}
    >
      <p>
        Mật khẩu cũ hết hiệu lực và mọi phiên đang mở của {fullName} kết thúc ngay. Hãy báo mật khẩu mới cho người này.
      </p>
      <TextField
        label="Mật khẩu mới"
        required
        autoFocus
        type="password"
        autoComplete="new-password"
        help="Ít nhất 10 ký tự, không chứa tên đăng nhập."
        {...useField(sent.form.control, 'password')}
      />
    </FormDialog>
  )
}
