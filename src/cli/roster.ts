import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '#law/kit/refusal.ts'
import { isPlainDate } from '#lib/date.ts'
import { readRoster } from '#modules/rosters/reading/read-roster.ts'
import { rosterReport } from '#modules/rosters/reading/report.ts'
import { readWorkbook } from '#sheets/read.ts'

const USAGE = `Cách dùng: npm run -s hientai -- roster check TỆP --as-of YYYY-MM-DD [--json]

Đọc một danh sách mà không lưu gì: nhận bao nhiêu người, giữ lại dòng nào và vì sao, ai đến hạn.
  --as-of   ngày mà danh sách nói đến
  --json    in đầy đủ, dạng JSON`

/** `roster check`: what a staff list holds and what is wrong with it, without storing anything. */
export async function rosterCheck(args: readonly string[], out: (text: string) => void = console.log): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    out(USAGE)
    return 0
  }
  const [path] = positionals
  const asOf = values['as-of'] ?? ''
  if (path === undefined || !isPlainDate(asOf)) {
    out(USAGE)
    return 2
  }
  try {
    const report = rosterReport(readRoster(await readWorkbook(await readFile(path)), { asOf }), basename(path), asOf)
    out(values.json ? JSON.stringify(report, null, 1) : summary(report))
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    out(values.json ? JSON.stringify({ file: basename(path), refused: error.message }, null, 1) : error.message)
    return 1
  }
}

function summary({ file, rows, problems, due, overdue, beyondTopStep }: ReturnType<typeof rosterReport>): string {
  return [
    `${file}: nhận ${rows.accepted} người, giữ lại ${rows.held} dòng chờ sửa.`,
    `Đến hạn nâng bậc trong ba tháng: ${due.length}; quá hạn: ${overdue.length}; vượt khung: ${beyondTopStep.length}.`,
    ...problems.map(({ sheet, row, kind }) => `${sheet}, dòng ${row}: ${kind}`),
  ].join('\n')
}
