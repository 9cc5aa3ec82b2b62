import { isPlainDate, type PlainDate } from '#lib/date.ts'
import { fold } from '#lib/text.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { NewAccount } from '#modules/access/api.ts'
import { type Context, type Role, roles } from '#modules/access/model.ts'
import { openAccount } from '#modules/access/service.ts'
import { commandContext, createAgency, findAgencyByCode, unitTree } from '#modules/organisation/service.ts'
import { type Given, readOptions, required } from './command-line.ts'
import { newPassword } from './password-input.ts'
import { onDatabase } from './server-database.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

const agencyUsage = `Mở một cơ quan.

Cách dùng: npm run -s hientai -- agency add --code MÃ --name TÊN --head CHỨC_VỤ --place ĐỊA_DANH --symbol KÝ_HIỆU
  --code            mã ngắn, chữ thường không dấu: ubnd-phuong-a
  --name            tên cơ quan, như in trên văn bản
  --governing-body  cơ quan chủ quản trực tiếp (nếu có)
  --head            chức vụ người đứng đầu, như in ở chỗ ký: "Chủ tịch Ủy ban nhân dân phường"
  --place           địa danh ghi trên văn bản
  --symbol          chữ viết tắt trong ký hiệu văn bản: UBND
  --sample-day      chỉ cho cơ quan mẫu: ngày mà đồng hồ của nó đứng, YYYY-MM-DD`

/** `agency add` */
export async function agencyAdd(args: readonly string[]): Promise<number> {
  const options = {
    code: text,
    name: text,
    'governing-body': text,
    head: text,
    place: text,
    symbol: text,
    'sample-day': text,
    help: flag,
  }
  const given = readOptions(args, options, agencyUsage)
  if (given['help']) return printed(agencyUsage)
  const [code, name, head, place, symbol] = ['code', 'name', 'head', 'place', 'symbol'].map((key) =>
    required(given, key, agencyUsage),
  ) as [string, string, string, string, string]
  const governingBody =
    String(given['governing-body'] ?? '')
      .normalize('NFC')
      .trim() || null
  const agency = await onDatabase((db) =>
    createAgency(db, { code, name, governingBody, head, place, symbol, sampleDay: sampleDay(given) }),
  )
  return printed(`Đã mở cơ quan “${agency.name}”, mã ${agency.code}.`)
}

function sampleDay(given: Given): PlainDate | null {
  const day = given['sample-day']
  if (day === undefined) return null
  if (typeof day === 'string' && isPlainDate(day)) return day
  throw new Refusal('invalid', `--sample-day phải là một ngày có thật, dạng YYYY-MM-DD, không phải “${day}”.`)
}

const userUsage = `Mở một tài khoản.

Cách dùng: npm run -s hientai -- user add --agency MÃ --username TÊN --name "HỌ TÊN" --role VAI_TRÒ
  --agency          mã cơ quan
  --username        tên đăng nhập, chữ thường không dấu
  --name            họ và tên người dùng
  --role            ${roles.join(', ')}
  --unit            tên đơn vị mà vai trò bao quát (không có: toàn cơ quan)
  --password-stdin  đọc mật khẩu từ đầu vào chuẩn thay vì hỏi`

/** `user add` */
export async function userAdd(args: readonly string[]): Promise<number> {
  const options = {
    agency: text,
    username: text,
    name: text,
    role: text,
    unit: text,
    'password-stdin': flag,
    help: flag,
  }
  const given = readOptions(args, options, userUsage)
  if (given['help']) return printed(userUsage)
  const [code, username, fullName, role] = ['agency', 'username', 'name', 'role'].map((key) =>
    required(given, key, userUsage),
  ) as [string, string, string, string]
  if (!roles.includes(role as Role))
    throw new Refusal('invalid', `Không có vai trò “${role}”. Các vai trò: ${roles.join(', ')}.`)
  return onDatabase(async (db) => {
    const found = await findAgencyByCode(db, code)
    if (!found) throw new Refusal('missing', `Không có cơ quan nào mang mã “${code}”.`)
    const ctx = commandContext(db, found.agency, found.today)
    const unitId = typeof given['unit'] === 'string' ? await unitNamed(ctx, given['unit']) : null
    const password = await newPassword(given['password-stdin'] === true)
    const wanted = NewAccount.safeParse({ username, fullName, password, grants: [{ role, unitId }] })
    if (!wanted.success) throw new Refusal('invalid', wanted.error.issues.map(({ message }) => message).join('\n'))
    await openAccount(ctx, wanted.data)
    return printed(`Đã mở tài khoản “${wanted.data.username}” của ${fullName} tại ${found.agency.name}.`)
  })
}

async function unitNamed(ctx: Context, name: string): Promise<string> {
  const named = (await unitTree(ctx, {})).filter((unit) => fold(unit.name) === fold(name))
  if (named.length === 1) return named[0]!.id
  if (named.length === 0) throw new Refusal('missing', `Không có đơn vị nào tên “${name}”.`)
  throw new Refusal('invalid', `Có ${named.length} đơn vị tên “${name}”: ${named.map(({ path }) => path).join('; ')}.`)
}

function printed(says: string): 0 {
  console.log(says)
  return 0
}
