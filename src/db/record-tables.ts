import type { PlainDate } from '#lib/date.ts'
import type { FactColumns, StaffKindColumn } from './tables.ts'

type OfPerson = FactColumns & { person_id: string }
type Entry = OfPerson & { entry_id: string }

/** The groups of the 2C form that personnel holds, and the careers' happenings of recruitment, appointments and training. */
export type RecordTables = {
  person_origin: OfPerson & {
    other_names: string | null
    birth_place: string | null
    birth_registered_at: string | null
    home_town: string | null
    ethnicity: string | null
    religion: string | null
    family_class: string | null
    valid: PlainDate
  }
  service_entry: OfPerson & {
    job_before: string | null
    recruited_on: PlainDate | null
    recruited_by: string | null
    recruited_again_on: PlainDate | null
    joined_agency_on: PlainDate | null
    main_task: string | null
    strengths: string | null
    longest_work: string | null
    valid: PlainDate
  }
  residence: OfPerson & {
    kind: string
    address: string
    valid: PlainDate
  }
  contact: OfPerson & {
    phone: string | null
    email: string | null
    social: string | null
    valid: PlainDate
  }
  paper_number: OfPerson & {
    kind: string
    number: string | null
    issued_on: PlainDate | null
    issued_by: string | null
    valid: PlainDate
  }
  schooling: OfPerson & {
    level: string
    grade: string | null
    valid: PlainDate
  }
  qualification: Entry & {
    level: string
    field: string | null
    institution: string | null
    mode: string | null
    from_on: PlainDate | null
    to_on: PlainDate | null
    awarded_on: PlainDate | null
    paper: string | null
    valid: PlainDate
  }
  certificate: Entry & {
    kind: string
    language: string | null
    level: string
    institution: string | null
    mode: string | null
    from_on: PlainDate | null
    to_on: PlainDate | null
    awarded_on: PlainDate | null
    paper: string | null
    valid: PlainDate
  }
  membership: Entry & {
    kind: string
    organisation: string | null
    role: string | null
    joined_on: PlainDate | null
    official_on: PlainDate | null
    valid: PlainDate
  }
  army_service: Entry & {
    enlisted_on: PlainDate | null
    discharged_on: PlainDate | null
    highest_rank: string | null
    valid: PlainDate
  }
  health: OfPerson & {
    condition: string | null
    height_cm: number | null
    weight_kg: number | null
    blood_type: string | null
    valid: PlainDate
  }
  social_status: OfPerson & {
    invalid_class: string | null
    policy_family: string | null
    valid: PlainDate
  }
  life_history: OfPerson & {
    kind: string
    told: string
    valid: PlainDate
  }
  family_member: Entry & {
    side: string
    relation: string
    full_name: string
    birth_year: number | null
    home_town: string | null
    occupation: string | null
    workplace: string | null
    residence: string | null
    valid: PlainDate
  }
  household_economy: OfPerson & {
    income: string | null
    housing: string | null
    land: string | null
    valid: PlainDate
  }
  earlier_work: Entry & {
    title: string
    place: string | null
    valid: PlainDate
  }
  side_office: Entry & {
    body: string
    office: string
    place: string | null
    valid: PlainDate
  }
  departure: OfPerson & {
    kind: string
    to_place: string | null
    valid: PlainDate
  }
  town_tie: OfPerson & {
    kind: string
    unit_id: string
    employer: string | null
    sector: string | null
    valid: PlainDate
  }
  recruitment: OfPerson & {
    way: string
    staff: StaffKindColumn
    unit_id: string
    level: string | null
    recruited_on: PlainDate
    paper: string
    valid: PlainDate
  }
  appointment: OfPerson & {
    kind: string
    office: string
    unit_id: string
    appointed_on: PlainDate
    term_until: PlainDate | null
    paper: string
    valid: PlainDate
  }
  training_class: FactColumns & {
    class_id: string
    name: string
    subject: string
    organiser_kind: string
    organiser: string
    level: string
    abroad: boolean
    lessons: number | null
    cost: number | null
    paper: string | null
    course_id: string | null
    kind: string | null
    place: string | null
    seats: number | null
    valid: PlainDate
  }
  class_learner: OfPerson & {
    class_id: string
    outcome: string | null
    grade: string | null
    valid: PlainDate
  }
}

/** Those of them that are about a person. */
export const recordTables = [
  'person_origin',
  'service_entry',
  'residence',
  'contact',
  'paper_number',
  'schooling',
  'qualification',
  'certificate',
  'membership',
  'army_service',
  'health',
  'social_status',
  'life_history',
  'family_member',
  'household_economy',
  'earlier_work',
  'side_office',
  'departure',
  'town_tie',
  'recruitment',
  'appointment',
  'class_learner',
] as const satisfies readonly (keyof RecordTables)[]
