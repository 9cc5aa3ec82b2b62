import { readFileSync, statSync } from 'node:fs'

/** The operating-system account PostgreSQL runs as; null when it is our own. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number }

const isRoot = () => process.getuid?.() === 0

/** PostgreSQL refuses to run as root: then the owner of the data, or an account without rights, runs it. */
export function serverAccount(pgdata: string): Account | null {
  if (!isRoot()) return null
  const accounts = readAccounts()
  const owner = ownerOf(pgdata)
  const found = accounts.find(({ uid }) => uid === owner) ?? accounts.find(({ name }) => name === 'nobody')
  if (found) return found
  throw new Error(
    'Đang chạy bằng root nhưng máy không có tài khoản “nobody” để chạy PostgreSQL. Hãy tạo tài khoản đó, hoặc chạy bằng người dùng thường.',
  )
}

export const asAccount = (account: Account | null) => (account ? { uid: account.uid, gid: account.gid } : {})

function readAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4 && fields[2] !== '0')
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

function ownerOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.uid
}
