import type { PlainDate } from '#lib/date.ts'
import { splitName } from '#lib/text.ts'
import { Chance } from './chance.ts'
import { someDay } from './days.ts'
import { nameWith, type Sex, surname } from './words/names.ts'
import { homeTowns } from './words/places.ts'
import type { Ledger } from './ledger.ts'

/** Who somebody is, before anything is told of his work. */
export type Somebody = {
  readonly id: string
  readonly ordinal: number
  readonly chance: Chance
  readonly sex: Sex
  readonly bornOn: PlainDate
  readonly fullName: string
  readonly family: string
  readonly ethnicity: string
}

export type Birth = { readonly from: PlainDate; readonly to: PlainDate; readonly women: number }

const ethnicities = { kinh: 955, tay: 16, dao: 8, 'san-diu': 8, hoa: 6, nung: 4, muong: 2, thai: 1 }
const religions = { none: 960, buddhism: 22, catholicism: 17, protestantism: 1 }

/** Quảng Ninh first, then where its people come from; every million people take the next of them. */
const provinces = [
  '022',
  '030',
  '031',
  '034',
  '036',
  '037',
  '024',
  '038',
  '001',
  '040',
  '042',
  '020',
  '008',
  '019',
  '033',
]

const perProvince = 1_000_000

export function makeSomebody(ledger: Ledger, seed: number, ordinal: number, { from, to, women }: Birth): Somebody {
  const chance = new Chance(seed, ordinal)
  const ethnicity = chance.weighted(ethnicities)
  const sex = chance.happens(women) ? 'female' : 'male'
  const bornOn = someDay(chance, from, to)
  const family = surname(chance, ethnicity)
  const fullName = nameWith(chance, family, sex)
  return { id: ledger.ids.next(), ordinal, chance, sex, bornOn, fullName, family, ethnicity }
}

/** Mã nơi khai sinh, thế kỷ và giới tính, năm sinh, số: of nobody, and no two alike. */
export function idNumberOf({ sex, bornOn, ordinal }: Pick<Somebody, 'sex' | 'bornOn' | 'ordinal'>): string {
  const province = provinces[Math.floor(ordinal / perProvince) % provinces.length]!
  const digit = (Number(bornOn.slice(0, 4)) >= 2000 ? 2 : 0) + (sex === 'female' ? 1 : 0)
  return `${province}${digit}${bornOn.slice(2, 4)}${String((ordinal * 7919) % perProvince).padStart(6, '0')}`
}

type Written = { readonly identity?: Readonly<Record<string, string | null>>; readonly ethnicity?: string }

/** Nhân thân và nguồn gốc */
export function writeSomebody(ledger: Ledger, who: Somebody, seenOn: PlainDate | null, written: Written = {}): void {
  const by = ledger.acts.of(seenOn)
  const identity = {
    person_id: who.id,
    full_name: who.fullName,
    given_name: splitName(who.fullName).givenName,
    sex: who.sex,
    birth_on: who.bornOn,
    birth_precision: 'day',
    id_number: idNumberOf(who),
    ...written.identity,
  }
  ledger.once('person_identity', { from: null, values: identity }, { by })
  const { chance } = who
  const homeTown = chance.of(homeTowns)
  const origin = {
    person_id: who.id,
    birth_place: chance.happens(0.8) ? homeTown : 'Đông Triều, Quảng Ninh',
    home_town: homeTown,
    ethnicity: written.ethnicity ?? who.ethnicity,
    religion: chance.weighted(religions),
  }
  ledger.once('person_origin', { from: who.bornOn, values: origin }, { by })
}
