import { Badge } from '#ui/Badge.tsx'
import { moment } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import type { AccountRow } from '../api.ts'
import css from './access.module.css'
import { Granted } from './Granted.tsx'

export const State = ({ disabledAt }: Pick<AccountRow, 'disabledAt'>) =>
  disabledAt === null ? <Badge tone="done">Đang dùng</Badge> : <Badge tone="danger">Đã khoá</Badge>

const none = <span className={css['none']}>không</span>

export const columns: readonly Column<AccountRow>[] = [
  { id: 'fullName', heading: 'Họ và tên', cell: ({ fullName }) => fullName, sort: true, width: 170 },
  { id: 'username', heading: 'Tên đăng nhập', cell: ({ username }) => username, sort: true, width: 120 },
  {
    id: 'grants',
    heading: 'Vai trò (phạm vi)',
    wrap: true,
    width: 240,
    cell: ({ grants }) => <Granted grants={grants} />,
  },
  { id: 'person', heading: 'Hồ sơ', cell: ({ personName }) => personName ?? none, width: 150 },
  { id: 'state', heading: 'Tình trạng', cell: (row) => <State {...row} /> },
  {
    id: 'seen',
    heading: 'Phiên gần nhất',
    sort: true,
    cell: ({ lastSeenAt }) => (lastSeenAt === null ? none : moment(lastSeenAt)),
  },
]

export const onPhone = [
  { ...columns[0]!, wrap: true, width: 104 } as const,
  { ...columns[2]!, heading: 'Vai trò', width: 104 },
  columns[4]!,
]
