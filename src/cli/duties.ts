import { isPlainDate, type PlainDate, viDate } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Db } from '#db/connect.ts'
import { DutiesQuery, type DutyRow } from '#modules/desk/api.ts'
import { duties } from '#modules/desk/service.ts'
import { commandContext, findAgencyByCode } from '#modules/organisation/service.ts'
import { dutyKinds } from '../composition.ts'
import { NotUnderstood, readOptions, required } from './command-line.ts'
import { onDatabase } from './server-database.ts'

const usage = `Việc phải làm trong một khoảng ngày, và việc đã quá hạn.

Cách dùng: npm run -s hientai -- duties --from YYYY-MM-DD --to YYYY-MM-DD [--agency MÃ] [--json]
  --from     ngày đầu, tính cả ngày này
  --to       ngày cuối, không tính ngày này
  --agency   mã của cơ quan; bỏ trống khi chỉ có một cơ quan
  --json     in dạng JSON`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** `duties`: what the desk shows, on standard output. */
export async function dutiesList(args: readonly string[], out: (line: string) => void = console.log): Promise<number> {
  const given = readOptions(args, { from: text, to: text, agency: text, json: flag, help: flag }, usage)
  if (given['help']) {
    out(usage)
    return 0
  }
  const [from, to] = (['from', 'to'] as const).map((name) => day(required(given, name, usage))) as [
    PlainDate,
    PlainDate,
  ]
  const code = typeof given['agency'] === 'string' ? given['agency'] : undefined
  const rows = await onDatabase((db) => dutiesOf(db, code, from, to))
  if (given['json']) out(JSON.stringify({ from, to, duties: rows }, null, 1))
  else for (const row of rows) out(line(row))
  return 0
}

function day(given: string): PlainDate {
  if (isPlainDate(given)) return given
  throw new NotUnderstood(`“${given}” không phải là ngày dạng YYYY-MM-DD.`, usage)
}

export async function dutiesOf(db: Db, code: string | undefined, from: PlainDate, to: PlainDate): Promise<DutyRow[]> {
  const wanted = code ?? (await onlyCode(db))
  const found = await findAgencyByCode(db, wanted)
  if (!found) throw new Refusal('missing', `Không có cơ quan nào mang mã “${wanted}”.`)
  const query = DutiesQuery.parse({ from, to })
  return (await duties(dutyKinds, commandContext(db, found.agency, found.today), query)).rows
}

async function onlyCode(db: Db): Promise<string> {
  const all = await db.selectFrom('agency').select('code').orderBy('code').execute()
  if (all.length === 1) return all[0]!.code
  throw new Refusal(
    'invalid',
    all.length === 0
      ? 'Chưa có cơ quan nào.'
      : `Có nhiều cơ quan (${all.map(({ code }) => code).join(', ')}). Hãy chọn một bằng --agency.`,
  )
}

const line = ({ on, overdue, name, unitName, kindName, becomes }: DutyRow) =>
  [viDate(on), overdue ? 'quá hạn' : '', name, unitName, kindName, becomes].join('\t')
