import { readFile } from 'node:fs/promises'
import { casesIn, type Outcome, runCase } from '#law/cases/run.ts'

const usage = `Cách dùng: npm run -s hientai -- law check TỆP… [--json]

Chạy các trường hợp mẫu trong những tệp JSON; mã thoát 1 khi có trường hợp sai.
  --json    in đầy đủ, dạng JSON`

type Out = (line: string) => void
type FileOutcome = Outcome & { readonly file: string }

/** `law check FILE… [--json]`: 0 when every case passes, 1 when one fails, 2 when nothing could be read. */
export async function lawCheck(args: readonly string[], out: Out = console.log): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('-'))
  const asJson = args.includes('--json')
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json' && arg !== '--help')
  if (unknown !== undefined) out(`Không có tham số “${unknown}”.\n`)
  if (files.length === 0 || unknown !== undefined) {
    out(usage)
    return args.includes('--help') && unknown === undefined ? 0 : 2
  }

  const outcomes = (await Promise.all(files.map(checkFile))).flat()
  const passed = outcomes.filter((outcome) => outcome.passed).length
  const failed = outcomes.length - passed
  if (asJson) out(JSON.stringify({ passed, failed, cases: outcomes }, null, 2))
  else [...outcomes.flatMap(lines), `${passed} passed, ${failed} failed`].forEach((line) => out(line))

  if (outcomes.every(({ topic, id }) => topic === '' && id === unreadable)) return 2
  return failed > 0 ? 1 : 0
}

const unreadable = '-'

const troubles: Readonly<Record<string, string>> = {
  ENOENT: 'không tìm thấy tệp',
  EISDIR: 'là một thư mục, hãy chỉ từng tệp',
  EACCES: 'không được phép đọc tệp',
}

async function checkFile(file: string): Promise<readonly FileOutcome[]> {
  const broken = (says: string): readonly FileOutcome[] => [
    { file, id: unreadable, topic: '', passed: false, mismatches: [], problem: { field: '-', says } },
  ]
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error)
  if (typeof text !== 'string') return broken(troubles[text.code ?? ''] ?? 'không đọc được tệp')
  if (text.trim() === '') return broken('tệp trống')
  const content = parsed(text)
  if (content === undefined) return broken('không phải JSON')
  const cases = casesIn(content.value)
  if (cases === undefined || cases.length === 0) return broken('không có ca nào: cần một danh sách ca')
  return cases.map((one, index) => ({ file, ...runCase(one, index) }))
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch {
    return undefined
  }
}

function lines({ file, id, mismatches, problem }: FileOutcome): readonly string[] {
  if (problem) return [`${file}  ${id}  ${problem.field}: ${problem.says}`]
  return mismatches.map(
    ({ field, expected, got }) => `${file}  ${id}  ${field}: cần ${JSON.stringify(expected)}, tính được ${shown(got)}`,
  )
}

const shown = (value: unknown) => (value === undefined ? 'không có' : JSON.stringify(value))
