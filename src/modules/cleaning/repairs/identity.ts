import { sql } from 'kysely'
import type { PlainDate } from '#lib/date.ts'
import { viDate, yearOf } from '#lib/date.ts'
import { readIdentityNumber } from '#law/identity/read-number.ts'
import { properName, splitName } from '#lib/text.ts'
import { badName } from '../rules/identity.ts'
import { isPersonal, sexOfNumber } from '../view.ts'
import type { Proposed, Proposer, Who } from './proposal.ts'
import { identities, select } from './select.ts'

type Values = Readonly<Record<string, string | number>>
type Said = { readonly field: string; readonly was: string; readonly becomes: string; readonly values: Values }

const proposed = (who: Who, { field, was, becomes, values }: Said, obstacle: string | null = null): Proposed => {
  const { factId, source, personId, fullName, unitId } = who
  const about = { table: 'person_identity', factId, source, personId, fullName, unitId } as const
  return { ...about, field, was, becomes, change: { values }, obstacle }
}

export const nameForm: Proposer = async (db, view, wanted) => {
  const query = { columns: sql`null`, from: identities(view), where: badName }
  const rows = await select<object>(db, view, wanted, query)
  return rows.map((row) => {
    const name = properName(row.fullName)
    const values = { full_name: name, given_name: splitName(name).givenName }
    return proposed(row, { field: 'Họ tên', was: row.fullName, becomes: name, values })
  })
}

const sexWord = (sex: string | null) => (sex === null ? 'để trống' : sex === 'male' ? 'Nam' : 'Nữ')

export const sexFromNumber: Proposer = async (db, view, wanted) => {
  const columns = sql`p.sex, ${sexOfNumber} as sex_told`
  const where = sql`${isPersonal} and p.sex is distinct from ${sexOfNumber}`
  const rows = await select<{ sex: string | null; sex_told: string }>(db, view, wanted, {
    columns,
    from: identities(view),
    where,
  })
  return rows.map((row) =>
    proposed(row, {
      field: 'Giới tính',
      was: sexWord(row.sex),
      becomes: sexWord(row.sex_told),
      values: { sex: row.sex_told },
    }),
  )
}

/** Only where nothing is said: a day of birth is never given up for a year. */
export const birthFromNumber: Proposer = async (db, view, wanted) => {
  const where = sql`${isPersonal} and p.birth_on is null`
  const query = { columns: sql`p.id_number as number`, from: identities(view), where }
  const rows = await select<{ number: string }>(db, view, wanted, query)
  return rows.map((row) => {
    const year = readIdentityNumber(row.number)!.birthYear
    const values = { birth_on: `${year}-01-01`, birth_precision: 'year' }
    const obstacle = year > yearOf(view.today) ? `Số định danh ứng với năm sinh ${year}, sau năm nay` : null
    return proposed(row, { field: 'Ngày sinh', was: 'để trống', becomes: `năm ${year}`, values }, obstacle)
  })
}

export const birthToYear: Proposer = async (db, view, wanted) => {
  const where = sql`p.birth_precision = 'day' and to_char(p.birth_on, 'MMDD') = '0101'`
  const query = { columns: sql`p.birth_on as birth`, from: identities(view), where }
  const rows = await select<{ birth: PlainDate }>(db, view, wanted, query)
  return rows.map((row) =>
    proposed(row, {
      field: 'Ngày sinh',
      was: viDate(row.birth),
      becomes: `năm ${yearOf(row.birth)}`,
      values: { birth_precision: 'year' },
    }),
  )
}

type Card = {
  readonly held: string | null
  readonly number: string
  readonly holder: string | null
  readonly shared: number
}

/** Số định danh ghi ở giấy tờ; what belongs to somebody else is said, never taken. */
export const numberFromCard: Proposer = async (db, view, wanted) => {
  const digits = sql`regexp_replace(c.number, '[^0-9]', '', 'g')`
  const from = sql`${identities(view)} join paper_number c on c.agency_id = ${view.agency.id} and c.person_id = p.person_id
    and c.kind = 'identity-card' and upper_inf(c.known) and c.valid @> ${view.today}::date and ${digits} ~ '^[0-9]{12}$'`
  const columns = sql`p.id_number as held, ${digits} as number, (select o.full_name from person_identity o
      where o.agency_id = ${view.agency.id} and o.id_number = ${digits} and o.person_id <> p.person_id and upper_inf(o.known) limit 1) as holder,
    count(*) over (partition by ${digits})::int as shared`
  const where = sql`p.id_number is null or length(p.id_number) = 9`
  const rows = await select<Card>(db, view, wanted, { columns, from, where })
  return rows.map((row) => {
    const said = {
      field: 'Số định danh',
      was: ending(row.held),
      becomes: ending(row.number),
      values: { id_number: row.number },
    }
    return proposed(row, said, taken(row))
  })
}

const ending = (number: string | null) =>
  number === null ? 'để trống' : `${number.length} số, cuối …${number.slice(-4)}`

function taken({ holder, shared }: Card): string | null {
  if (holder !== null) return `Số này đang là số của ${holder}`
  return shared > 1 ? 'Hai hồ sơ ghi cùng một số giấy tờ' : null
}
