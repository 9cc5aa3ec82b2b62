import type { Queries } from '#db/connect.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { MonthlyPay } from '#law/pay/monthly-pay.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { viDate, type PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { choicesOn } from '../../organisation/service.ts'
import { outstanding } from './arrears.ts'
import { isLine } from './by-days.ts'
import { readMonth, readUnits } from './month-store.ts'
import { monthWords } from './months.ts'
import { type PaidMonth, paidMonths, paidSlips, settledIn, type Settled } from './paid-store.ts'
import { reckon } from './reckon.ts'
import type { WhyQuery } from './sheet-api.ts'
import { partOfLine } from './slip.ts'
import type { MoneyPart } from './slip-shape.ts'
import { monthUnits } from './units-of-month.ts'

type Part = WhyQuery['part']

/** Căn cứ of one amount of the sheet; the explanation is made only now that it is read. */
export async function why(db: Queries, ctx: Context, personId: string, query: WhyQuery): Promise<Finding<unknown>> {
  const months = await paidMonths(db, ctx)
  const closed = months.find(({ month }) => month === query.month)
  if (query.part === 'arrears') return arrearsFinding(db, ctx, personId, query.month, closed, months)
  const own = closed
    ? await keptFinding(db, ctx, personId, closed, query.part)
    : await reckoned(db, ctx, personId, query)
  if (query.part !== 'payable') return own
  const arrears = await arrearsFinding(db, ctx, personId, query.month, closed, months)
  return finding(null, `Được nhận trong tháng ${monthWords(query.month)}`, { from: [own, arrears] })
}

async function reckoned(db: Queries, ctx: Context, personId: string, query: WhyQuery): Promise<Finding<unknown>> {
  const { month, knownAt, part } = query
  const choices = await choicesOn(db, ctx, month, knownAt)
  const { pay, notes } = await reckonOne(db, ctx, personId, { month, knownAt, choices })
  return partOf(pay, part, notes)
}

type One = { month: PlainDate; knownAt?: string | undefined; choices: PaidMonth['choices'] }

async function reckonOne(db: Queries, ctx: Context, personId: string, { month, knownAt, choices }: One) {
  const wanted = { month, knownAt, personIds: [personId] }
  const [row] = await readMonth(db, ctx, wanted)
  if (!row) throw new Refusal('missing', `Không có trong bảng lương tháng ${monthWords(month)}.`)
  return reckon(row, month, monthUnits(await readUnits(db, ctx, wanted)), choices)
}

/** The finding of one column: its lines where they are several. */
export function partOf(pay: Finding<MonthlyPay>, part: Part, notes: readonly string[]): Finding<unknown> {
  const noted = notes.map((says) => finding(null, says))
  if (part === 'net' || part === 'gross' || part === 'payable') {
    return finding(pay.value[part === 'gross' ? 'gross' : 'net'], pay.says, {
      cites: pay.cites,
      from: [...pay.from, ...noted],
    })
  }
  const lines = pay.from.filter(({ value }) => isLine(value) && partOfLine(value) === part)
  if (lines.length === 1) return lines[0]!
  if (lines.length > 1) return finding(null, `Gồm ${lines.length} khoản`, { from: lines })
  return part === 'arrears' ? nothing : deduction(pay, part)
}

const insured = { pension: 'xã hội', health: 'y tế', unemployment: 'thất nghiệp' } as const

function deduction(pay: Finding<MonthlyPay>, part: MoneyPart): Finding<unknown> {
  const rest = pay.from.filter(({ value }) => !isLine(value))
  if (part === 'tax') return rest.find(({ says }) => /thuế/i.test(says)) ?? nothing
  const name = part in insured ? insured[part as keyof typeof insured] : ''
  const shares = rest.flatMap(({ from }) => from)
  const found = shares.find(({ says }) => name !== '' && says.toLowerCase().includes(`bảo hiểm ${name}`))
  return found ?? rest.find(({ says }) => /bảo hiểm/i.test(says)) ?? nothing
}

const nothing = finding(0, 'Không có khoản này trong tháng')

/** What was kept, and the reckoning it rests on, as known when the month was closed. */
async function keptFinding(db: Queries, ctx: Context, personId: string, closed: PaidMonth, part: Part) {
  const [slip] = await paidSlips(db, ctx, closed.id, [personId])
  if (!slip) throw new Refusal('missing', `Không có trong bảng lương tháng ${monthWords(closed.month)}.`)
  const amount = slip.money[part === 'payable' || part === 'arrears' ? 'net' : part]
  const says = `Đã chốt ngày ${viDate(closed.closedAt.slice(0, 10) as PlainDate)}: ${amount === null ? (slip.missing ?? 'chưa trả') : viDong(amount)}`
  const { month, knownAt, choices } = closed
  const { pay, notes } = await reckonOne(db, ctx, personId, { month, knownAt, choices })
  return finding(amount, says, { from: [partOf(pay, part, notes)] })
}

async function arrearsFinding(
  db: Queries,
  ctx: Context,
  personId: string,
  month: PlainDate,
  closed: PaidMonth | undefined,
  months: readonly PaidMonth[],
): Promise<Finding<unknown>> {
  const earlier = months.filter((one) => one.month < month)
  const owed: readonly Settled[] = closed
    ? await settledIn(db, ctx, closed.id, [personId])
    : (await outstanding(db, ctx, earlier, [personId])).owed
  const net = owed.reduce((sum, one) => sum + one.net, 0)
  const from = owed.map((one) =>
    finding(
      one.net,
      `Tháng ${monthWords(one.month)}: tính lại trừ đã trả và đã truy lĩnh còn ${viDong(one.gross)}, bảo hiểm ${viDong(one.insurance)}, thuế ${viDong(one.tax)}, thực nhận ${viDong(one.net)}`,
    ),
  )
  const says = owed.length === 0 ? 'Không có khoản truy lĩnh, truy thu' : `Truy lĩnh, truy thu ${viDong(net)}`
  return finding(net, says, { from })
}
