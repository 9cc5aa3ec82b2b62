import { writeXlsx } from '#sheets/write.ts'
import { act as look } from './act.ts'
import { actName } from './act-names.ts'
import type { AccountRow, AccountsExport, ActivityExport, ActivityPage } from './api.ts'
import { arrangeAccounts, grantWords } from './arrange.ts'
import type { Context } from './model.ts'
import { listAccounts, readActivity } from './store.ts'

type Column<Row> = { readonly heading: string; readonly width: number; cell(row: Row): string | null }

/** 2018-04-01T02:30:00Z → '01/04/2018 09:30:00', in Vietnam */
function moment(iso: string | null): string | null {
  if (iso === null) return null
  const local = new Date(Date.parse(iso) + 7 * 3_600_000).toISOString()
  const [year, month, day] = local.slice(0, 10).split('-')
  return `${day}/${month}/${year} ${local.slice(11, 19)}`
}

const accountColumns: Readonly<Record<AccountsExport['columns'][number], Column<AccountRow>>> = {
  fullName: { heading: 'Họ và tên', width: 26, cell: ({ fullName }) => fullName },
  username: { heading: 'Tên đăng nhập', width: 18, cell: ({ username }) => username },
  grants: { heading: 'Vai trò (phạm vi)', width: 48, cell: ({ grants }) => grants.map(grantWords).join('; ') },
  person: { heading: 'Hồ sơ', width: 26, cell: ({ personName }) => personName },
  state: {
    heading: 'Tình trạng',
    width: 14,
    cell: ({ disabledAt }) => (disabledAt === null ? 'Đang dùng' : 'Đã khoá'),
  },
  seen: { heading: 'Phiên gần nhất', width: 20, cell: ({ lastSeenAt }) => moment(lastSeenAt) },
}

/** The same accounts, order and columns as on the screen. */
export async function accountsSheet(ctx: Context, { columns, ...filters }: AccountsExport) {
  const rows = await look(ctx, async (tx, record) => {
    const found = arrangeAccounts(await listAccounts({ ...ctx, db: tx }), filters)
    record({
      act: 'access.export-accounts',
      says: `Xuất danh sách ${found.length} tài khoản ra Excel`,
      detail: { ...filters, rows: found.length },
    })
    return found
  })
  return {
    fileName: 'Tài khoản.xlsx',
    content: await sheet(
      'Tài khoản',
      columns.map((name) => accountColumns[name]),
      rows,
    ),
  }
}

type Entry = ActivityPage['rows'][number]

const activityColumns: Readonly<Record<ActivityExport['columns'][number], Column<Entry>>> = {
  at: { heading: 'Lúc', width: 20, cell: ({ at }) => moment(at) },
  actor: { heading: 'Người thao tác', width: 26, cell: ({ actor }) => actor },
  act: { heading: 'Việc', width: 28, cell: ({ act }) => actName(act) },
  says: { heading: 'Nội dung', width: 70, cell: ({ says }) => says },
  address: { heading: 'Địa chỉ máy', width: 18, cell: ({ address }) => address },
}

const most = 100_000

/** Every row that the filters hold, the latest first, not only the page on the screen. */
export async function activitySheet(ctx: Context, { columns, ...filters }: ActivityExport) {
  const rows = await look(ctx, async (tx, record) => {
    const found = (await readActivity({ ...ctx, db: tx }, { ...filters, limit: most })).rows
    record({
      act: 'access.export-activity',
      says: `Xuất ${found.length} dòng nhật ký ra Excel`,
      detail: { ...filters, rows: found.length },
    })
    return found
  })
  return {
    fileName: 'Nhật ký.xlsx',
    content: await sheet(
      'Nhật ký',
      columns.map((name) => activityColumns[name]),
      rows,
    ),
  }
}

const sheet = <Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[]) =>
  writeXlsx({
    sheetName: title,
    title,
    columns: columns.map(({ heading, width }) => ({ heading, width, kind: 'text' })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  })
