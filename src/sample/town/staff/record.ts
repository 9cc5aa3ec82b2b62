import { addMonths, type PlainDate, yearOf } from '#lib/date.ts'
import type { FactTable } from '#db/tables.ts'
import { yearsLater } from '../days.ts'
import type { Values } from '../ledger.ts'
import { lastDay, type Town } from '../town.ts'
import { nameWith } from '../words/names.ts'
import { homeTowns } from '../words/places.ts'
import type { Holding } from './holding.ts'

type Group = readonly [table: FactTable, from: PlainDate | null, values: Values]

/** The groups of Mẫu 2C that few have whole: papers, family, health, army, earlier work. */
export function writeFullRecord(town: Town, held: Holding): void {
  const { who, startedOn, until } = held
  for (const [table, from, values] of [...papers(town, held), ...life(town, held), ...family(town, held)]) {
    if (from !== null && from >= (until ?? lastDay)) continue
    const by = town.acts.of(from === null || from < startedOn ? startedOn : from)
    town.ledger.once(table, { from, values: { person_id: who.id, ...values } }, { by })
  }
}

function papers(town: Town, { who: { chance, ordinal }, startedOn, seat }: Holding): readonly Group[] {
  const entry_id = town.ledger.ids.next()
  const digits = String(1_000_000_000 + ((ordinal * 104_729) % 900_000_000))
  const issued = startedOn < '2008-01-01' ? '2008-01-01' : startedOn
  return [
    ['schooling', null, { level: 'upper-secondary', grade: '12/12' }],
    ['contact', startedOn, { phone: `0900${digits.slice(4)}`, email: `nguoi.mau.${ordinal}@example.vn` }],
    [
      'residence',
      null,
      {
        kind: 'permanent',
        address: `Số ${(ordinal % 200) + 1}, ${town.units.name(town.units.home(chance.next()), '2018-01-01')}`,
      },
    ],
    [
      'paper_number',
      issued,
      { kind: 'social-insurance', number: digits, issued_on: issued, issued_by: 'Bảo hiểm xã hội (mẫu)' },
    ],
    [
      'membership',
      startedOn,
      { entry_id, kind: 'trade-union', organisation: 'Công đoàn cơ sở', role: 'Đoàn viên', joined_on: startedOn },
    ],
    [
      'side_office',
      addMonths(startedOn, 60),
      {
        entry_id: town.ledger.ids.next(),
        body: 'mass-organisation',
        office: 'Ủy viên Ban Chấp hành Công đoàn',
        place: seat.title,
      },
    ],
  ]
}

function life(town: Town, { who: { chance, sex, bornOn }, startedOn }: Holding): readonly Group[] {
  const height = sex === 'male' ? chance.whole(160, 178) : chance.whole(150, 166)
  const enlisted = yearsLater(bornOn, 18)
  const served: readonly Group[] =
    sex === 'male' && chance.happens(0.3)
      ? [
          [
            'army_service',
            enlisted,
            {
              entry_id: town.ledger.ids.next(),
              enlisted_on: enlisted,
              discharged_on: addMonths(enlisted, 24),
              highest_rank: 'Hạ sĩ',
            },
          ],
        ]
      : []
  return [
    ...served,
    [
      'health',
      startedOn,
      {
        condition: chance.weighted({ Tốt: 70, 'Bình thường': 30 }),
        height_cm: height,
        weight_kg: height - chance.whole(98, 112),
        blood_type: chance.weighted({ O: 45, B: 30, A: 20, AB: 5 }),
      },
    ],
    ['life_history', startedOn, { kind: 'arrest', told: 'Không' }],
    ['life_history', startedOn, { kind: 'old-regime', told: 'Không' }],
    ['social_status', startedOn, { policy_family: chance.happens(0.1) ? 'Con thương binh' : null }],
    [
      'household_economy',
      startedOn,
      { income: 'Lương', housing: 'Nhà ở tự xây dựng', land: `${chance.whole(60, 300)} m²` },
    ],
  ]
}

function family(town: Town, { who }: Holding): readonly Group[] {
  const { chance, bornOn, sex, family: surname } = who
  const born = yearOf(bornOn)
  const member = (side: string, relation: string, full_name: string, birth_year: number, occupation: string): Group => [
    'family_member',
    null,
    {
      entry_id: town.ledger.ids.next(),
      side,
      relation,
      full_name,
      birth_year,
      home_town: chance.of(homeTowns),
      occupation,
      residence: 'Đông Triều, Quảng Ninh',
    },
  ]
  const partner = sex === 'male' ? 'female' : 'male'
  const other = nameWith(chance, chance.of(['Phạm', 'Vũ', 'Lê', 'Trần']), partner)
  return [
    member('own', 'Bố đẻ', nameWith(chance, surname, 'male'), born - chance.whole(22, 34), 'Hưu trí'),
    member(
      'own',
      'Mẹ đẻ',
      nameWith(chance, chance.of(['Nguyễn', 'Bùi', 'Đỗ']), 'female'),
      born - chance.whole(20, 31),
      'Hưu trí',
    ),
    member('own', sex === 'male' ? 'Vợ' : 'Chồng', other, born + chance.whole(-4, 4), 'Nhân viên'),
    member(
      'own',
      'Con',
      nameWith(chance, sex === 'male' ? surname : other.split(' ')[0]!, 'female'),
      born + chance.whole(25, 31),
      'Học sinh',
    ),
    member(
      'spouse',
      sex === 'male' ? 'Bố vợ' : 'Bố chồng',
      nameWith(chance, other.split(' ')[0]!, 'male'),
      born - chance.whole(22, 34),
      'Nông dân',
    ),
  ]
}
