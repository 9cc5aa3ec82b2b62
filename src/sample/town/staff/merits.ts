import { addMonths, type PlainDate, yearOf } from '#lib/date.ts'
import { dayIn } from '../days.ts'
import { Quota } from '../quota.ts'
import { lastDay, type Town } from '../town.ts'
import type { Holding } from './holding.ts'
import { writeInitiative } from './initiatives.ts'
import { type Raise, raisesOf, writePay } from './pay-chain.ts'
import type { Seat } from './seats.ts'

const stepTracks = new Set(['official', 'accountant', 'secondary'])
/** Rounds in which the State gave titles. */
const rounds: readonly PlainDate[] = ['2008-11-20', '2010-11-20', '2012-11-20', '2014-11-20', '2017-11-20']

/** Bậc lương with so many early raises, and so many state titles, as the targets say; grades and titles of emulation. */
export class Merits {
  readonly #town: Town
  readonly #early: Quota
  readonly #titles: Quota

  constructor(town: Town, seats: readonly Seat[]) {
    const { earlyRaises, stateTitles } = town.plan.targets
    const raised = seats.filter(({ track }) => stepTracks.has(track)).length
    this.#town = town
    this.#early = new Quota('earlyRaises', earlyRaises, Math.floor(raised * 0.95))
    this.#titles = new Quota('stateTitles', stateTitles, Math.floor(seats.length * 0.9))
  }

  /** `counted`: in service on the targets' day, one for each seat. */
  write(held: Holding, counted: boolean, wrong: boolean): void {
    this.#writePay(held, counted, wrong)
    if (counted && this.#titles.next() > 0) this.#giveTitle(held)
    else if (!held.until && held.startedOn < '2000-01-01' && held.who.ordinal % 61 === 0) this.#laterTitle(held)
    this.#writeGrades(held)
  }

  ensureGiven(): void {
    this.#early.ensureGiven()
    this.#titles.ensureGiven()
  }

  #writePay({ who, seat: { track }, startedOn, until }: Holding, counted: boolean, wrong: boolean): void {
    const { since, on } = this.#town.plan.targets
    const owes = counted && stepTracks.has(track) && this.#early.next() > 0
    const later = who.ordinal % 17 === 3 ? { from: addMonths(on, 5), to: lastDay } : null
    const early = owes ? { from: addMonths(since, 1), to: addMonths(on, -1) } : later
    const wish = { track, startedOn, until, early, isLate: who.ordinal % 23 === 0 }
    const raises = raisesOf(wish)
    for (const raise of raises) if (raise.isEarly) this.#writeEarly(who, raise)
    writePay(this.#town.ledger, who.id, wish, raises, wrong)
  }

  #writeEarly({ id, ordinal }: Holding['who'], { on }: Raise): void {
    if (on <= this.#town.plan.targets.on) this.#early.give()
    const paper = `${ordinal}-${yearOf(on)}/QĐ-UBND`
    const values = { person_id: id, kind: 'merit', review_year: yearOf(on), effective: on, decided_on: on, paper }
    this.#town.ledger.once('early_raise', { from: on, values })
  }

  #giveTitle({ who, startedOn, until, seat }: Holding): void {
    const { since, on } = this.#town.plan.targets
    const open = rounds.filter(
      (day) => day >= since && day <= on && day >= addMonths(startedOn, 96) && day < (until ?? lastDay),
    )
    if (open.length === 0 || !['primary', 'secondary', 'preschool', 'official'].includes(seat.track)) return
    const number = this.#titles.give() + 1
    this.#honour(who.id, number % 9 === 0 ? 'people-title' : 'merited-title', who.chance.of(open), `${number}/QĐ-CTN`)
  }

  #laterTitle({ who: { id, ordinal } }: Holding): void {
    this.#honour(id, 'merited-title', ordinal % 2 === 0 ? '2020-11-20' : '2023-11-20', `${ordinal}/QĐ-CTN`)
  }

  #writeGrades(held: Holding): void {
    const {
      who: { id, chance, ordinal },
      startedOn,
      until,
    } = held
    const last = Math.min(2025, yearOf(until ?? lastDay) - 1)
    for (let year = Math.max(2015, yearOf(startedOn) + 1); year <= last; year++) {
      const grade = chance.weighted({ excellent: 18, good: 64, completed: 16, limited: 1.6, failed: 0.4 })
      const conduct = grade === 'failed' ? 'Không hoàn thành nhiệm vụ được giao' : null
      const span = { from: dayIn(year, '01-01'), until: dayIn(year + 1, '01-01') }
      const by = this.#town.acts.of(dayIn(year, '12-31'))
      this.#town.ledger.once('evaluation_grade', { ...span, values: { person_id: id, year, grade, conduct } }, { by })
      if (grade === 'excellent' && chance.happens(0.12)) writeInitiative(this.#town, held, year)
      if (grade === 'excellent' && chance.happens(0.5))
        this.#honour(id, 'grassroots-fighter', dayIn(year, '12-20'), `${ordinal % 900}-${year}/QĐ-UBND`)
    }
  }

  #honour(personId: string, code: string, awardedOn: PlainDate, paper: string): void {
    const values = { person_id: personId, code, awarded_on: awardedOn, paper }
    this.#town.ledger.once('honour', { from: awardedOn, values })
  }
}
