import type { ColumnType, Generated } from 'kysely'
import type { PlainDate } from '#lib/date.ts'
import type { CompetencyTables } from './competency-tables.ts'
import type { ExamTables } from './exam-tables.ts'
import { type RecordTables, recordTables } from './record-tables.ts'
import type { TrainingTables } from './training-tables.ts'

type Moment = ColumnType<Date, Date | string | undefined, Date | string | null>
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
type Json<T = unknown> = ColumnType<T, string | undefined, string>
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>

/** What every fact carries. `valid` and `known` are written by history.ts alone. */
export type FactColumns = {
  agency_id: string
  id: string
  valid: string
  known: string
  source: string
  written_by: string
  ended_by: string | null
}

export type StaffKindColumn = 'cadre' | 'civil-servant' | 'public-employee' | 'contract-worker'
export type RoleColumn = 'officer' | 'signer' | 'unit-head' | 'employee' | 'auditor' | 'administrator'

export type Tables = CompetencyTables &
  RecordTables &
  ExamTables &
  TrainingTables & {
    agency: {
      agency_id: string
      code: string
      name: string
      governing_body: Maybe<string>
      head: string
      place: string
      symbol: string
      kind: 'live' | 'sample'
      today: Maybe<PlainDate>
      version: Generated<number>
      created_at: Moment
    }
    source: {
      agency_id: string
      id: string
      kind: 'decision' | 'import' | 'correction' | 'withdrawal'
      at: Moment
      account_id: Maybe<string>
      decision_id: Maybe<string>
      import_id: Maybe<string>
      reason: Maybe<string>
      withdrawn_by: Maybe<string>
    }
    schema_mark: { name: string; digest: string }
    account: {
      agency_id: string
      id: string
      username: string
      full_name: string
      password_hash: string
      person_id: Maybe<string>
      version: Generated<number>
      created_at: Moment
      disabled_at: MaybeMoment
    }
    account_role: { agency_id: string; account_id: string; role: RoleColumn; unit_id: Maybe<string> }
    session: {
      agency_id: string
      token_hash: Buffer
      account_id: string
      created_at: Moment
      rotated_at: Moment
      seen_at: Moment
      expires_at: Moment
      replaces: Maybe<Buffer>
    }
    idempotency: {
      agency_id: string
      account_id: string
      key: string
      request: Buffer
      response: Json
      at: Moment
    }
    activity: {
      agency_id: string
      seq: Generated<number>
      at: Moment
      account_id: Maybe<string>
      actor: string
      act: string
      says: string
      subject_kind: Maybe<string>
      subject_id: Maybe<string>
      unit_id: Maybe<string>
      detail: Json<Record<string, unknown>>
      address: Maybe<string>
      hash: Generated<Buffer>
    }
    unit: { agency_id: string; id: string; created_at: Moment }
    unit_profile: FactColumns & {
      unit_id: string
      name: string
      parent_id: string | null
      position: number
      kind: string | null
      code: string | null
      folded: Generated<string>
    }
    unit_succession: FactColumns & { from_id: string; to_id: string; kind: string }
    unit_closure: FactColumns & { ancestor_id: string; descendant_id: string; depth: number }
    staff_quota: FactColumns & { unit_id: string; staff: StaffKindColumn; quota: number }
    person: { agency_id: string; id: string; created_at: Moment }
    person_identity: FactColumns & {
      person_id: string
      full_name: string
      given_name: string
      sex: 'male' | 'female' | null
      birth_on: PlainDate | null
      birth_precision: 'day' | 'month' | 'year'
      id_number: string | null
      folded: Generated<string>
    }
    person_merge: FactColumns & { person_id: string; into_id: string }
    posting: FactColumns & {
      person_id: string
      unit_id: string
      staff: StaffKindColumn
      title: string | null
      office: string | null
    }
    absence: FactColumns & { person_id: string; reason: string; note: string | null }
    decision: {
      agency_id: string
      id: string
      kind: string
      subject: string
      note: Generated<string>
      law_on: PlainDate
      drafted_by: string
      drafted_at: Moment
      submitted_by: Maybe<string>
      submitted_at: MaybeMoment
      returned_note: Maybe<string>
      signed_by: Maybe<string>
      signed_at: MaybeMoment
      signed_on: Maybe<PlainDate>
      register: Generated<string>
      number: Maybe<number>
      revokes: Maybe<string>
      reason: Maybe<string>
      revoked_by: Maybe<string>
      discarded_at: MaybeMoment
      document: Json
      version: Generated<number>
    }
    decision_item: {
      agency_id: string
      id: string
      decision_id: string
      ordinal: number
      person_id: Maybe<string>
      unit_id: Maybe<string>
      people_from: Maybe<PlainDate>
      named: Json
      effect: Json
      basis: Json
    }
    register_number: { agency_id: string; register: string; year: number; last: number }
    discipline: FactColumns & {
      person_id: string
      form: string
      decided_on: PlainDate
      paper: string
      conduct: string
    }
    evaluation_grade: FactColumns & { person_id: string; year: number; grade: string; conduct: string | null }
    salary_step: FactColumns & {
      person_id: string
      rank: string
      step: number
      coefficient: string
      counted_from: PlainDate
    }
    beyond_top_step: FactColumns & { person_id: string; percent: number }
    initiative: FactColumns & {
      person_id: string
      kind: string
      title: string
      level: string
      recognised_on: PlainDate
      paper: string
    }
    honour: FactColumns & { person_id: string; code: string; awarded_on: PlainDate; paper: string }
    early_raise: FactColumns & {
      person_id: string
      kind: string
      review_year: number
      effective: PlainDate
      decided_on: PlainDate | null
      paper: string | null
    }
    retirement_notice: FactColumns & {
      person_id: string
      notified_on: PlainDate
      retires_from: PlainDate
      paper: string
    }
    early_raise_choice: FactColumns & { person_id: string; review_year: number }
    agency_choice: FactColumns & { name: string; option: string; basis: string }
    early_raise_criteria: FactColumns & { scheme: string; criteria: string; basis: string }
    allowance: FactColumns & {
      person_id: string
      kind: string
      place: string
      rate: string | null
      amount: number | null
      post: string | null
      insured: boolean
      taxed: boolean
      basis: string
    }
    tax_dependants: FactColumns & { person_id: string; people: number }
    unit_workplace: FactColumns & {
      unit_id: string
      region: string
      area: string | null
      public_service: boolean
      basis: string
    }
    pay_month: {
      agency_id: string
      id: string
      month: PlainDate
      known_at: Moment
      law: string
      choices: Json<Record<string, unknown>>
      closed_by: string
      closed_at: Moment
    }
    pay_slip: { agency_id: string; pay_month_id: string; person_id: string; ordinal: number; slip: Json }
    pay_settlement: {
      agency_id: string
      pay_month_id: string
      person_id: string
      month: PlainDate
      gross: number
      insurance: number
      tax: number
      net: number
    }
    roster_import: {
      agency_id: string
      id: string
      file_name: string
      file: Buffer
      digest: Buffer
      as_of: PlainDate
      mapping: Json
      repairs: Json
      recognition: Json
      uploaded_by: string
      uploaded_at: Moment
      confirmed_at: MaybeMoment
      confirmed_by: Maybe<string>
      withdrawn_at: MaybeMoment
      withdrawn_by: Maybe<string>
      withdrawn_reason: Maybe<string>
      discarded_at: MaybeMoment
      summary: Json
      version: Generated<number>
    }
    roster_row: {
      agency_id: string
      import_id: string
      ordinal: number
      sheet: string
      row: number
      raw: Json<Record<string, string>>
      problems: Json
      held: boolean
      full_name: string
      folded: Generated<string>
      given_name: Maybe<string>
      sex: Maybe<'male' | 'female'>
      birth_on: Maybe<PlainDate>
      birth_precision: Maybe<'day' | 'month' | 'year'>
      id_number: Maybe<string>
      unit_name: string
      unit_folded: Generated<string>
      title: Maybe<string>
      staff: Maybe<StaffKindColumn>
      rank: Maybe<string>
      step: Maybe<number>
      coefficient: Maybe<string>
      since: Maybe<PlainDate>
      percent: Maybe<number>
      chosen: Maybe<'same' | 'other'>
      candidate_id: string
      person_id: Maybe<string>
      source: Maybe<string>
      outcome: Maybe<'new' | 'changed' | 'same'>
      way: Maybe<string>
      before: Json
    }
    duplicate_dismissal: {
      agency_id: string
      low_id: string
      high_id: string
      reason: string
      said_by: string
      said_at: Moment
    }
    campaign: {
      agency_id: string
      id: string
      title: string
      message: string
      parts: string[]
      due_on: PlainDate
      opened_by: string
      opened_at: Moment
      opened_on: PlainDate
      closed_by: Maybe<string>
      closed_at: MaybeMoment
      closed_note: Maybe<string>
    }
    campaign_unit: {
      agency_id: string
      campaign_id: string
      unit_id: string
      handed_in_by: Maybe<string>
      handed_in_at: MaybeMoment
      people: Maybe<number>
    }
    campaign_check: {
      agency_id: string
      campaign_id: string
      person_id: string
      unit_id: string
      checked_by: string
      checked_at: Moment
    }
    spelling: FactColumns & { list: string; folded: string; code: string }
    repair: {
      agency_id: string
      id: string
      kind: string
      says: string
      facts: number
      person_ids: string[]
      made_by: string
      made_at: Moment
    }
    campaign_correction: {
      agency_id: string
      id: string
      campaign_id: string
      unit_id: string
      person_id: string
      field: string
      held: Maybe<string>
      wanted: string
      note: Maybe<string>
      proposed_by: string
      proposed_at: Moment
      proposed_on: PlainDate
      answered_by: Maybe<string>
      answered_at: MaybeMoment
      accepted: Maybe<boolean>
      answer: Maybe<string>
    }
  }

/** Fact tables about a person: each has `person_id`. */
export const personFactTables = [
  'person_merge',
  'person_identity',
  'posting',
  'absence',
  'discipline',
  'evaluation_grade',
  'salary_step',
  'beyond_top_step',
  'initiative',
  'honour',
  'early_raise',
  'retirement_notice',
  'early_raise_choice',
  'allowance',
  'tax_dependants',
  'competency_held',
  'service_commitment',
  ...recordTables,
] as const satisfies readonly (keyof Tables)[]

/** Fact tables about units, classes or the agency itself. */
export const agencyFactTables = [
  'unit_profile',
  'unit_closure',
  'unit_succession',
  'staff_quota',
  'unit_workplace',
  'early_raise_criteria',
  'agency_choice',
  'training_class',
  'competency_requirement',
  'class_fund',
  'spelling',
] as const satisfies readonly (keyof Tables)[]

/** Tables whose rows are facts, in two times. */
export const factTables = [...agencyFactTables, ...personFactTables] as const

export type PersonFactTable = (typeof personFactTables)[number]
export type FactTable = (typeof factTables)[number]
