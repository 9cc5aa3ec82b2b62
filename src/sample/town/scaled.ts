import { makeSeats } from './staff/seats.ts'
import { bulletinOf2018, type Targets } from './targets.ts'
import type { TownPlan } from './town.ts'
import { plainTown } from './units/plain-town.ts'

/** People of all kinds there are for each intellectual of the targets' day, and how many of them are in service. */
const peopleEach = 1.295
const staffShare = 0.135

/** A town of about so many people, to measure with: streamed, so its size costs time and no memory. */
export function scaledTown(people: number, seed = 1): TownPlan {
  const intellectuals = Math.round(people / peopleEach)
  const wards = Array.from({ length: wardsFor(people) }, (_, at) => `Số ${at + 1}`)
  const offices = { office: 12, service: 7, mass: 6 }
  const units = plainTown({ name: 'Đo Lường', wards, mergesOn: '2025-07-01', offices })
  const staff = Math.round(people * staffShare)
  return { seed, units, staff, targets: { ...bulletinOf2018, ...shares(units, staff), ...formed(intellectuals) } }
}

const wardsFor = (people: number) => Math.min(200, Math.max(4, 2 * Math.round(people / 2_200)))

const formed = (intellectuals: number) => ({ intellectuals, formal: Math.round(intellectuals * 0.44) })

function shares(units: TownPlan['units'], staff: number): Partial<Targets> {
  const leaders = makeSeats(units, staff).filter(({ leads }) => leads).length
  return {
    graduatesRecruited: Math.round(staff * 0.36),
    appointed: leaders * 2,
    universityLearners: Math.round(staff * 0.24),
    centreLearners: Math.round(staff * 1.02),
    earlyRaises: Math.round(staff * 0.1),
    stateTitles: Math.round(staff * 0.015),
  }
}
