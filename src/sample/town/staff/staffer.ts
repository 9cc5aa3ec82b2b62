import { addMonths, type PlainDate, yearOf } from '#lib/date.ts'
import { type Degree, highestOn, isGraduate, writeDegree } from '../education.ts'
import { faultOf } from '../faults.ts'
import { writeSomebody } from '../people.ts'
import { writeResidence } from '../ties.ts'
import type { Town } from '../town.ts'
import { writeCertificates, writeParty } from './certificates.ts'
import { degreesOf } from './degrees.ts'
import { type Holding } from './holding.ts'
import type { Leading } from './leading.ts'
import type { Merits } from './merits.ts'
import { writePostings } from './posting.ts'
import { writeFullRecord } from './record.ts'
import type { Training } from './training.ts'

export type Shares = { readonly leading: Leading; readonly training: Training; readonly merits: Merits }

/** Everything the records tell of somebody in the town's service. */
export function writeStaffer(town: Town, held: Holding, { leading, training, merits }: Shares): void {
  const { who, startedOn, until } = held
  const { on } = town.plan.targets
  const counted = startedOn <= on && (until === null || until > on)
  const degrees = degreesOf(held)
  const appointments = leading.of(held)
  const fault = faultOf(who)
  writeSomebody(town.ledger, who, startedOn, fault.written)
  const firstSeen = town.acts.of(startedOn)
  for (const degree of degrees) {
    const by = degree.awardedOn < startedOn ? firstSeen : town.acts.of(degree.awardedOn)
    writeDegree(town.ledger, who, held.seat.discipline, degree, {
      by,
      ...(fault.spelling && { spelling: fault.spelling }),
    })
  }
  writePostings(town, held, appointments)
  writeEntry(town, held, degrees)
  for (const { on: from, kind, office, until: ends } of appointments) {
    const unit_id = town.units.id(town.units.at(held.seat.unit, from, 'staff', who.ordinal))
    const values = {
      person_id: who.id,
      kind,
      office,
      unit_id,
      appointed_on: from,
      term_until: termOf(from),
      paper: paper(who.ordinal, from),
    }
    town.ledger.once('appointment', { from, until: ends, values })
  }
  merits.write(held, counted, fault.wrongStep)
  if (counted) training.write(held)
  training.writeLater(held)
  writeCertificates(town, held)
  writeParty(town, who, startedOn, held.seat.leads || held.seat.staff === 'cadre' ? 0.95 : 0.42)
  const stays = writeLeaving(town, held)
  if (who.ordinal % 11 === 0) writeFullRecord(town, held)
  if (highestCounts(degrees, on) && (counted || (stays && until !== null && until <= on)))
    town.count(highestOn(degrees, on)!.mode === 'full-time')
}

const highestCounts = (degrees: readonly Degree[], on: PlainDate) => isGraduate(highestOn(degrees, on))
const paper = (ordinal: number, on: PlainDate) => `${(ordinal % 4_000) + 1}/QĐ-UBND-${yearOf(on)}`
const termOf = (from: PlainDate) => `${yearOf(from) + 5}${from.slice(4)}`

/** Tuyển dụng */
function writeEntry(town: Town, { who, seat, way, startedOn }: Holding, degrees: readonly Degree[]): void {
  const { ledger, units, acts } = town
  const entry = {
    person_id: who.id,
    recruited_on: startedOn,
    recruited_by: 'Ủy ban nhân dân (dữ liệu mẫu)',
    joined_agency_on: startedOn,
    main_task: seat.title,
  }
  ledger.once('service_entry', { from: startedOn, values: entry }, { by: acts.of(startedOn) })
  if (startedOn < addMonths(town.plan.targets.since, -60)) return
  const ways = {
    before: 'exam',
    attracted: 'attraction',
    graduate: seat.leads ? 'reception' : seat.staff === 'cadre' ? 'election' : 'exam',
    other: 'selection',
  }
  const values = {
    person_id: who.id,
    way: ways[way],
    staff: seat.staff,
    unit_id: units.id(units.at(seat.unit, startedOn, 'staff', who.ordinal)),
    level: highestOn(degrees, startedOn)?.level ?? null,
    recruited_on: startedOn,
    paper: paper(who.ordinal, startedOn),
  }
  ledger.once('recruitment', { from: startedOn, values })
}

/** Thôi việc; true where the person still lives in the town. */
function writeLeaving(town: Town, { who, until, leaving }: Holding): boolean {
  if (until === null || leaving === null) return false
  const away = leaving === 'transferred'
  const values = { person_id: who.id, kind: leaving, to_place: away ? 'Sở, ngành của tỉnh (mẫu)' : null }
  town.ledger.once('departure', { from: until, values })
  const stays = !away && leaving !== 'resigned'
  if (stays) writeResidence(town, who, until)
  return stays
}
