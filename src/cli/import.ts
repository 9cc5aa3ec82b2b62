import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { isPlainDate } from '#lib/date.ts'
import { confirmImport, importDetail, uploadList } from '#modules/rosters/service.ts'
import { officerContext } from './officer.ts'
import { onDatabase } from './server-database.ts'

const usage = `Cách dùng: npm run -s hientai -- import TỆP --agency MÃ --as-of YYYY-MM-DD [--user TÊN] [--confirm]

Đọc một danh sách vào cơ quan để xem trước; thêm --confirm để nhập ngay các dòng không bị giữ.
  --agency   mã của cơ quan
  --as-of    ngày mà danh sách nói đến
  --user     tài khoản cán bộ tổ chức đứng tên; bỏ trống: tài khoản đầu tiên phụ trách toàn cơ quan`

const options = {
  agency: { type: 'string' },
  'as-of': { type: 'string' },
  user: { type: 'string' },
  confirm: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** `import`: the very service of the page, for whoever sits at the server. */
export async function importRoster(args: string[]): Promise<number> {
  const {
    values,
    positionals: [path],
  } = parseArgs({ args, options, allowPositionals: true })
  const { agency, 'as-of': asOf = '', user, confirm, help } = values
  if (help) {
    console.log(usage)
    return 0
  }
  if (!path || !agency || !isPlainDate(asOf)) {
    console.error(usage)
    return 2
  }
  const file = await readFile(path)
  return onDatabase(async (db) => {
    const ctx = await officerContext(db, agency, user)
    const { id, version } = await uploadList(ctx, { file, fileName: basename(path).normalize('NFC'), asOf })
    const { counts } = await importDetail(ctx, id)
    console.log(
      `Đọc được ${counts.accepted + counts.held} dòng: ${counts.new} người mới, ${counts.changed} người có thay đổi, ${counts.same} người như hồ sơ, ${counts.held} dòng giữ lại chờ sửa.`,
    )
    console.log(
      confirm
        ? `Đã nhập: ${(await confirmImport(ctx, id, { version })).says}.`
        : 'Chưa nhập gì. Hãy xem và xác nhận trên trang “Nhập danh sách”, hoặc chạy lại với --confirm.',
    )
    return 0
  })
}
