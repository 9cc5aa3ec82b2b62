import { post } from '#ui/api.ts'
import { useField } from '#ui/fields.ts'
import { TextField } from '#ui/TextField.tsx'
import { type AccountForm, chosenGrants, labels } from './account-form.ts'
import { FormDialog } from './FormDialog.tsx'
import { GrantFields } from './GrantFields.tsx'
import { PersonField } from './PersonField.tsx'
import { useSentForm } from './useForm.ts'

const start = { username: '', password: '', fullName: '', personId: null, grants: [{ role: null, unitId: null }] }

/** Mở tài khoản. */
export function NewAccount({ onClose }: { readonly onClose: () => void }) {
  const sent = useSentForm<AccountForm>(start, {
    send: ({ username, password, fullName, personId, grants }, idempotencyKey) =>
      post('/accounts', { username, password, fullName, personId, grants: chosenGrants(grants) }, { idempotencyKey }),
    done: 'Đã mở tài khoản',
    onDone: onClose,
  })
  const { control } = sent.form
  return (
    <FormDialog title="Mở tài khoản" verb="Mở tài khoản" sent={sent} labels={labels} onClose={onClose}>
      <TextField label="Họ và tên" required autoFocus {...useField(control, 'fullName')} />
      <TextField
        label="Tên đăng nhập"
        required
        help="Chữ thường không dấu, chữ số, dấu chấm hoặc gạch. Không đổi được về sau."
        {...useField(control, 'username')}
      />
      <TextField
        label="Mật khẩu"
        required
        type="password"
        autoComplete="new-password"
        help="Ít nhất 10 ký tự, không chứa tên đăng nhập. Người dùng đổi được sau khi đăng nhập."
        {...useField(control, 'password')}
      />
      <GrantFields form={sent.form} />
      <PersonField form={sent.form} chosen={null} />
    </FormDialog>
  )
}
