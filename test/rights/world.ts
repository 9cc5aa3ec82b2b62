import type { Client } from '#test/support/client.ts'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import { type Role, roles } from '#modules/access/model.ts'
import type { Rights } from '#http/rights.ts'

/** Whose record is asked for, seen from the account that asks. */
export const circles = ['own', 'same-unit', 'other-unit', 'other-agency'] as const
export type Whose = (typeof circles)[number]

export type World = {
  readonly home: TestAgency
  readonly away: TestAgency
  readonly people: Readonly<Record<Whose, string>>
  readonly names: Readonly<Record<Whose, string>>
  readonly units: Readonly<Record<Exclude<Whose, 'own'>, string>>
  /** An account of every role over the unit of `same-unit`, whose own record is `own`. */
  readonly accounts: Readonly<Record<Role, Client>>
  /** Accounts of the whole agency that prepare what is then asked for. */
  readonly officer: (whose: Whose) => Promise<Client>
  readonly signer: (whose: Whose) => Promise<Client>
  /** A new person beside the one of `whose`, for acts that can be done once. */
  readonly another: (whose: Whose) => Promise<string>
}

const names = {
  own: 'Nguyễn Chính Mình',
  'same-unit': 'Trần Cùng Đơn Vị',
  'other-unit': 'Lê Đơn Vị Khác',
  'other-agency': 'Phạm Cơ Quan Khác',
} as const

/** Two agencies, two trees of units, one person in each circle, everybody due for a raise. */
export async function makeWorld(rights?: Rights): Promise<World> {
  const home = await testAgency(rights ? { rights } : {})
  const away = await home.another()
  const root = await home.unit('Cơ quan')
  const same = await home.unit('Đơn vị cùng', root)
  const inside = await home.unit('Tổ trong đơn vị cùng', same)
  const other = await home.unit('Đơn vị khác', root)
  const foreign = await away.unit('Đơn vị của cơ quan khác')
  const unitOf: Record<Whose, string> = { own: same, 'same-unit': inside, 'other-unit': other, 'other-agency': foreign }
  const at = (whose: Whose) => (whose === 'other-agency' ? away : home)
  const people = {} as Record<Whose, string>
  for (const whose of circles) people[whose] = await at(whose).person({ name: names[whose], unitId: unitOf[whose] })
  const accounts = {} as Record<Role, Client>
  for (const role of roles) accounts[role] = await home.as(role, same, people.own)
  let made = 0
  return {
    home,
    away,
    people,
    names,
    accounts,
    units: { 'same-unit': inside, 'other-unit': other, 'other-agency': foreign },
    officer: (whose) => at(whose).as('officer'),
    signer: (whose) => at(whose).as('signer'),
    another: (whose) =>
      whose === 'own'
        ? Promise.resolve(people.own)
        : at(whose).person({ name: `${names[whose]} ${++made}`, unitId: unitOf[whose] }),
  }
}
