import type { Role } from '../model.ts'

export type GrantForm = { role: Role | null; unitId: string | null }

/** What a form of an account holds; a person as chosen from the list. */
export type AccountForm = {
  username: string
  password: string
  fullName: string
  personId: string | null
  grants: GrantForm[]
  disabled: boolean
  version: number
}

export const labels = {
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  fullName: 'Họ và tên',
  personId: 'Hồ sơ',
  grants: 'Vai trò',
}

/** Rows left empty are not sent; the server says what is missing. */
export const chosenGrants = (grants: readonly GrantForm[]) => grants.filter(({ role }) => role !== null)
