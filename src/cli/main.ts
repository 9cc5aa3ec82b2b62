import { databaseTrouble } from '#db/trouble.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { NotUnderstood } from './command-line.ts'

/** Returns the exit status: 0 done, 1 something failed or was refused, 2 not understood. */
type Command = (args: string[]) => Promise<number>

type Entry = { readonly words: string; readonly says: string; readonly load: () => Promise<Command> }

const commands: readonly Entry[] = [
  {
    words: 'roster check',
    says: 'đọc một danh sách, không cần cơ sở dữ liệu',
    load: async () => (await import('./roster.ts')).rosterCheck,
  },
  {
    words: 'law check',
    says: 'chạy các trường hợp mẫu về pháp luật',
    load: async () => (await import('./law.ts')).lawCheck,
  },
  {
    words: 'law docs',
    says: 'ghi lại docs/luat từ các quy tắc pháp luật',
    load: async () => (await import('./law-docs.ts')).lawDocs,
  },
  { words: 'agency add', says: 'mở một cơ quan', load: async () => (await import('./admin.ts')).agencyAdd },
  { words: 'user add', says: 'mở một tài khoản', load: async () => (await import('./admin.ts')).userAdd },
  {
    words: 'import',
    says: 'nhập một danh sách vào cơ quan',
    load: async () => (await import('./import.ts')).importRoster,
  },
  {
    words: 'duties',
    says: 'việc phải làm trong một khoảng ngày',
    load: async () => (await import('./duties.ts')).dutiesList,
  },
  {
    words: 'audit check',
    says: 'đối chiếu nhật ký với niêm phong đã lưu',
    load: async () => (await import('./audit.ts')).auditCheck,
  },
]

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  // A path is meant from where the person stands, whatever folder npm runs us in.
  if (process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD'])
  const line = args.join(' ')
  const entry = commands.find(({ words }) => line === words || line.startsWith(`${words} `))
  if (!entry) return usage(args)
  try {
    return await (
      await entry.load()
    )(args.slice(entry.words.split(' ').length))
  } catch (error) {
    const [says, status] = spoken(error)
    console.error(says)
    return status
  }
}

/** What went wrong, for the person at the keyboard, and the exit status. A bug is thrown on. */
function spoken(error: unknown): [says: string, status: number] {
  if (error instanceof Refusal) return [error.message, error instanceof NotUnderstood ? 2 : 1]
  const { code = '', path, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return [`Không tìm thấy tệp “${path}”. Hãy kiểm tra lại tên và thư mục.`, 2]
  if (code === 'EISDIR' || code === 'EACCES')
    return [`Không đọc được “${path ?? ''}”: hãy chỉ một tệp mà bạn được phép đọc.`, 2]
  if (code.startsWith('ERR_PARSE_ARGS'))
    return [`Không hiểu tham số: ${message.split('.')[0]}. Thêm --help để xem các tham số.`, 2]
  const trouble = databaseTrouble(error)
  if (trouble) return [trouble, 1]
  throw error
}

function usage(args: readonly string[]): number {
  const known = args.length === 0 || args.includes('--help')
  const print = known ? console.log : console.error
  if (!known) print(`Không có lệnh “${args.join(' ')}”.`)
  print('Cách dùng: npm run -s hientai -- LỆNH [tham số]; thêm --help sau mỗi lệnh để xem tham số.\n')
  for (const { words, says } of commands) print(`  ${words.padEnd(14)} ${says}`)
  return known ? 0 : 2
}
