import { coefficientOf, scaleOf } from '#law/pay/scale.ts'
import { findRank } from '#law/pay/rank.ts'
import { addDays, addMonths, type PlainDate, plainDate } from '#lib/date.ts'
import type { HeldKind, WarningKind } from '../problem.ts'
import { spellCoefficient, spellDay, spellName } from './spell.ts'
import type { Randomly } from './random.ts'
import type { Value } from './value.ts'

const family = ['Nguyễn', 'Trần', 'Đỗ', 'Đặng', 'Lý', 'Khổng', 'Phùng', 'Vũ', 'Từ', 'Tống', 'Cộng']
const middle = ['Văn', 'Thị', 'Đức', 'Thị Thu', 'Hữu', 'Ngọc', 'Phương', 'Quỳnh', 'Mỹ']
const given = ['Ánh', 'Ý', 'Đạt', 'Ước', 'Oanh', 'Huệ', 'Thủy', 'Dũng', 'Nghĩa', 'Mạnh', 'Yến', 'Ngân', 'Hưởng', 'Kỷ']
const codes = {
  '2018-04-01': ['01.002', '01.003', '01.009', '01.010', '01.011', '06.031', '04.025'],
  '2026-10-01': ['V.07.02.25', 'V.07.03.29', 'V.07.04.32', '01.003'],
} as const

export type AsOf = keyof typeof codes

export type Expected = {
  readonly row: number
  readonly name: string | null
  readonly kinds: readonly (HeldKind | WarningKind)[]
  readonly since: PlainDate | null
  readonly birth: PlainDate | null
  readonly coefficient: string | null
}

export type Made = {
  readonly cells: Record<'name' | 'sex' | 'birth' | 'idNumber' | 'rankCode' | 'step' | 'coefficient' | 'since', Value>
  readonly female: boolean
  readonly expected: Omit<Expected, 'row'>
}

const faults = [
  'unknown-rank',
  'coefficient-step-mismatch',
  'impossible-date',
  'missing-step-date',
  'future-date',
  'age-out-of-range',
  'id-sex-mismatch',
  'id-birth-year-mismatch',
  'id-province-unknown',
  'id-malformed',
] as const
const changes = ['rank-code-normalised', 'date-month-only', 'birth-year-only', 'id-leading-zero-restored'] as const

/** A person with, sometimes, one fault or some things to tidy; and what a reader must make of it. */
export function makePerson(asOf: AsOf, random: Randomly): Made {
  const { below, pick, chance } = random
  const name = `${pick(family)} ${pick(middle)} ${pick(given)}`
  const female = chance(0.5)
  const birth = plainDate(Number(asOf.slice(0, 4)) - 25 - below(35), 1 + below(12), 1 + below(28))!
  const since = addDays(addMonths(asOf, -below(40)), -below(2) * below(300))
  const rankCode = pick(codes[asOf])
  const { group } = findRank(rankCode, asOf)!
  const step = 1 + below(scaleOf(group, asOf).coefficients.length)
  const coefficient = coefficientOf(group, step, asOf)!
  const century = birth < '2000' ? 0 : 2
  const tail = String(below(1_000_000)).padStart(6, '0')
  const idNumber = `${pick(['022', '001', '031', '096'])}${century + Number(female)}${birth.slice(2, 4)}${tail}`
  const cells: Made['cells'] = {
    name: spellName(name, random),
    sex: female ? pick(['Nữ', 'nữ', 'NỮ', 'Nu']) : pick(['Nam', 'nam', 'NAM']),
    birth: spellDay(birth, random),
    idNumber,
    rankCode,
    step: pick([step, String(step), `${step}/12`]),
    coefficient: spellCoefficient(coefficient, random),
    since: spellDay(since, random),
  }
  if (!chance(0.2)) return untidy(cells, female, { name, since, birth, coefficient }, random)
  const fault = pick(faults)
  Object.assign(cells, faulty(fault, { asOf, id: idNumber, birth, coefficient }, random))
  return { cells, female, expected: { name: null, kinds: [fault], since: null, birth: null, coefficient: null } }
}

type Facts = {
  readonly name: string
  readonly since: PlainDate
  readonly birth: PlainDate
  readonly coefficient: string
}

function untidy(
  cells: Made['cells'],
  female: boolean,
  { since, birth, ...facts }: Facts,
  { pick, chance }: Randomly,
): Made {
  const kinds = changes.filter(
    (change) => chance(0.1) && !(change === 'rank-code-normalised' && String(cells.rankCode).startsWith('V')),
  )
  const [month, year] = [kinds.includes('date-month-only'), kinds.includes('birth-year-only')]
  if (kinds.includes('rank-code-normalised')) cells.rankCode = Number(cells.rankCode)
  if (kinds.includes('id-leading-zero-restored')) cells.idNumber = Number(cells.idNumber)
  if (month) cells.since = `${Number(since.slice(5, 7))}/${since.slice(0, 4)}`
  if (year) cells.birth = pick<Value>([Number(birth.slice(0, 4)), birth.slice(0, 4)])
  const known = {
    since: month ? (`${since.slice(0, 8)}01` as PlainDate) : since,
    birth: year ? (`${birth.slice(0, 4)}-01-01` as PlainDate) : birth,
  }
  return { cells, female, expected: { ...facts, ...known, kinds: kinds.toSorted() } }
}

type Given = { asOf: AsOf; id: string; birth: PlainDate; coefficient: string }

function faulty(
  fault: (typeof faults)[number],
  { asOf, id, birth, coefficient }: Given,
  { pick }: Randomly,
): Partial<Made['cells']> {
  const flipped = String(Number(id[3]) ^ 1)
  const year = String((Number(birth.slice(2, 4)) + 3) % 100).padStart(2, '0')
  const cells: Record<typeof fault, Partial<Made['cells']>> = {
    'unknown-rank': { rankCode: pick(['01.999', '99.123', 1.999]) },
    'coefficient-step-mismatch': { coefficient: (Number(coefficient) + 0.01).toFixed(2) },
    'impossible-date': { since: pick(['31/02/2015', '0/0/2016', '15/13/2016', '29.02.2015', '31-04-16']) },
    'missing-step-date': { since: null },
    'future-date': {
      since: pick([addMonths(asOf, 1), addMonths(asOf, 7)])
        .split('-')
        .toReversed()
        .join('/'),
    },
    'age-out-of-range': { birth: pick(['12/05/1899', `01/01/${Number(asOf.slice(0, 4)) - 14}`]) },
    'id-sex-mismatch': { idNumber: id.slice(0, 3) + flipped + id.slice(4) },
    'id-birth-year-mismatch': { idNumber: id.slice(0, 4) + year + id.slice(6) },
    'id-province-unknown': { idNumber: `099${id.slice(3)}` },
    'id-malformed': { idNumber: pick([id.slice(0, 10), `${id}7`, '02x080123456']) },
  }
  return cells[fault]
}
