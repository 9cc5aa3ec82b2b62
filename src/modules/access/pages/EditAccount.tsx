import { put } from '#ui/api.ts'
import { useField } from '#ui/fields.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { AccountRow } from '../api.ts'
import { grantWords } from '../arrange.ts'
import { type AccountForm, chosenGrants, labels } from './account-form.ts'
import { FormDialog } from './FormDialog.tsx'
import { GrantFields } from './GrantFields.tsx'
import { PersonField } from './PersonField.tsx'
import { type Conflicting, useSentForm } from './useForm.ts'
import { useUnits } from './useUnits.ts'

type Props = { readonly account: AccountRow; readonly onClose: () => void }

const formOf = ({ fullName, personId, grants, disabledAt, version }: AccountRow) => ({
  fullName,
  personId,
  grants: grants.map(({ role, unitId }) => ({ role, unitId })),
  disabled: disabledAt !== null,
  version,
})

/** Sửa vai trò, phạm vi, hồ sơ gắn với tài khoản; khoá, mở khoá. */
export function EditAccount({ account, onClose }: Props) {
  const units = new Map(useUnits().map(({ id, label }) => [id, label]))
  const sent = useSentForm<AccountForm>(formOf(account), {
    send: ({ version, fullName, personId, grants, disabled }) =>
      put(`/accounts/${account.id}`, { version, fullName, personId, grants: chosenGrants(grants), disabled }),
    done: 'Đã sửa tài khoản',
    onDone: onClose,
    conflicting: conflicting(units),
  })
  const { control } = sent.form
  const { value, onChange } = useField(control, 'disabled')
  return (
    <FormDialog title={`Sửa tài khoản ${account.username}`} verb="Lưu" sent={sent} labels={labels} onClose={onClose}>
      <TextField label="Họ và tên" required {...useField(control, 'fullName')} />
      <GrantFields form={sent.form} />
      <PersonField
        form={sent.form}
        chosen={account.personId === null ? null : { id: account.personId, name: account.personName ?? '' }}
      />
      <Checkbox
        label="Khoá tài khoản"
        help="Người này không đăng nhập được nữa; việc đã làm vẫn còn trong nhật ký."
        value={value}
        onChange={onChange}
      />
      <p>Khi lưu, mọi phiên đang mở của tài khoản này kết thúc ngay.</p>
    </FormDialog>
  )
}

const conflicting = (units: ReadonlyMap<string, string>): Conflicting<AccountForm> => {
  const words = (grants: AccountForm['grants']) =>
    chosenGrants(grants)
      .map(({ role, unitId }) => grantWords({ role: role!, unitId, unitName: units.get(unitId ?? '') ?? null }))
      .join('; ')
  const state = (disabled: boolean) => (disabled ? 'đã khoá' : 'đang dùng')
  return {
    rows: (mine, current: AccountRow) => [
      { label: 'Họ và tên', mine: mine.fullName, theirs: current.fullName },
      { label: 'Vai trò', mine: words(mine.grants), theirs: words(current.grants) },
      {
        label: 'Hồ sơ',
        mine: mine.personId === current.personId ? (current.personName ?? '') : 'hồ sơ bạn đã chọn',
        theirs: current.personName ?? '',
      },
      { label: 'Tình trạng', mine: state(mine.disabled), theirs: state(current.disabledAt !== null) },
    ],
    theirs: formOf,
    mine: ({ version }: AccountRow) => ({ version }),
  }
}
