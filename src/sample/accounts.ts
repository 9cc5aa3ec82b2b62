import type { Db } from '#db/connect.ts'
import type { Actor, Agency } from '#modules/access/model.ts'
import { ensureAccount } from './agency.ts'

export const accountTitles = [
  ['canbo', 'cán bộ tổ chức'],
  ['lanhdao', 'người ký'],
  ['truongdonvi', 'thủ trưởng đơn vị'],
  ['nhanvien', 'người lao động'],
  ['kiemtra', 'kiểm tra'],
  ['quantri', 'quản trị'],
] as const

type Chosen = { readonly personId: string; readonly fullName: string }
type Seats = { readonly unitId: string; readonly head: Chosen; readonly employee: Chosen }

export const openOfficer = (db: Db, agency: Agency): Promise<Actor> =>
  ensureAccount(db, agency, { username: 'canbo', fullName: 'Nguyễn Thị Hồng Mẫu', role: 'officer' })

/** The others; the administrator last, so that he is there when all else is. */
export async function openAccounts(db: Db, agency: Agency, { unitId, head, employee }: Seats): Promise<void> {
  await ensureAccount(db, agency, { username: 'lanhdao', fullName: 'Trần Văn Mẫu', role: 'signer' })
  await ensureAccount(db, agency, { username: 'truongdonvi', role: 'unit-head', unitId, ...head })
  await ensureAccount(db, agency, { username: 'nhanvien', role: 'employee', ...employee })
  await ensureAccount(db, agency, { username: 'kiemtra', fullName: 'Lê Thị Mẫu', role: 'auditor' })
  await ensureAccount(db, agency, { username: 'quantri', fullName: 'Phạm Văn Mẫu', role: 'administrator' })
}
