import * as z from 'zod'
import { FindingShape, id, line, optionalLine, plainDate, searchText } from '#lib/shapes.ts'
import { degreeLevels } from '#law/planning/intellectual.ts'
import {
  absenceKinds,
  birthPrecisions,
  circles,
  originKinds,
  peopleColumns,
  peopleSorts,
  sectors,
  sexes,
  tieKinds,
  trainingModes,
} from './model.ts'
import { staffKinds } from '../organisation/model.ts'

const reason = line(500)
const moment = z.iso.datetime({ offset: true })
const staff = z.enum(staffKinds)

/** Which version of the records: what held on `day` (none: today), as known at `knownAt` (none: now). */
export const AsOfQuery = z.object({ day: plainDate.optional(), knownAt: moment.optional() })
export type AsOfQuery = z.infer<typeof AsOfQuery>

const filters = {
  ...AsOfQuery.shape,
  circle: z.enum(circles).default('staff'),
  q: searchText.optional(),
  unitId: id.optional(),
  rank: z.string().max(30).optional(),
  step: z.coerce.number().int().min(1).max(20).optional(),
  staff: staff.optional(),
  /** Đang hưởng phụ cấp thâm niên vượt khung. */
  beyondTopStep: z.literal('yes').optional(),
  /** Trình độ chuyên môn cao nhất, và hình thức đào tạo của trình độ ấy. */
  degree: z.enum(degreeLevels).optional(),
  mode: z.enum(trainingModes).optional(),
  /** Xã, phường nơi sống hoặc làm việc; the unit's whole tree. */
  communeId: id.optional(),
  sector: z.enum(sectors).optional(),
  dueFrom: plainDate.optional(),
  /** The last day, included. */
  dueTo: plainDate.optional(),
  sort: z.enum(peopleSorts).default('name'),
  desc: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
}

/** Danh sách người; `unitId` covers the unit's whole tree. */
export const PeopleQuery = z.object({
  ...filters,
  page: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})
export type PeopleQuery = z.infer<typeof PeopleQuery>
/** As the page writes it. */
export type PeopleQueryInput = z.input<typeof PeopleQuery>

/** Xuất danh sách: `columns=fullName,unitName,…` as they stand on the screen. */
export const ExportQuery = z.object({
  ...filters,
  columns: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(peopleColumns)).min(1))
    .optional(),
})
export type ExportQuery = z.infer<typeof ExportQuery>

export const Due = z.object({ on: plainDate, becomes: z.string() })

export const PersonRow = z.object({
  id,
  fullName: z.string(),
  givenName: z.string(),
  sex: z.enum(sexes).nullable(),
  birthOn: plainDate.nullable(),
  birthPrecision: z.enum(birthPrecisions),
  /** null: giữ vị trí nào ở các đơn vị thì không. */
  unitId: id.nullable(),
  unitName: z.string(),
  staff: staff.nullable(),
  title: z.string().nullable(),
  office: z.string().nullable(),
  rank: z.string().nullable(),
  rankTitle: z.string().nullable(),
  step: z.int().nullable(),
  coefficient: z.string().nullable(),
  /** Phụ cấp thâm niên vượt khung, %. */
  percent: z.int().nullable(),
  stepSince: plainDate.nullable(),
  due: Due.nullable(),
  /** Trình độ chuyên môn cao nhất */
  degree: z.enum(degreeLevels).nullable(),
  field: z.string().nullable(),
  mode: z.enum(trainingModes).nullable(),
  livesIn: z.string().nullable(),
  worksIn: z.string().nullable(),
  sector: z.enum(sectors).nullable(),
  employer: z.string().nullable(),
})
export type PersonRow = z.infer<typeof PersonRow>

/** `more`: there are more than `total`, which are not counted one by one. `definition`: who the circle holds. */
export const PeoplePage = z.object({
  total: z.int(),
  more: z.boolean(),
  definition: z.string().nullable(),
  rows: z.array(PersonRow),
})
export type PeoplePage = z.infer<typeof PeoplePage>

/** Tìm theo số định danh: only in a body, never in an address. */
export const FindByNumber = z.object({
  idNumber: z
    .string()
    .trim()
    .regex(/^(\d{9}|\d{12})$/, 'Số định danh có 12 chữ số (hoặc 9 chữ số với CMND)'),
})

/** Ngạch, chức danh đang có người giữ: choices of the filter. */
export const RanksHeld = z.array(z.object({ code: z.string(), title: z.string().nullable(), people: z.int() }))

export const Origin = z.object({ kind: z.enum(originKinds), says: z.string(), path: z.string().nullable() })
const span = { from: plainDate.nullable(), until: plainDate.nullable() }

/** `id` begins with the fact's id; `until` is the first day it no longer holds. */
export const FactLine = z.object({
  id: z.string(),
  label: z.string(),
  value: z.string(),
  ...span,
  learnedAt: z.string(),
  origin: Origin,
  /** What a correction of it begins with. */
  parts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
  /** Where the finding behind it is asked for, of a line that is reckoned. */
  because: z.string().optional(),
})
export const Stretch = z.object({ ...span, label: z.string(), height: z.number().optional() })
export const Section = z.object({
  id: z.string(),
  title: z.string(),
  lines: z.array(FactLine),
  lanes: z.array(z.object({ title: z.string(), stretches: z.array(Stretch) })),
})

/** `factId` is what an edit of it sends back. */
const IdentityNow = z.object({
  factId: id,
  fullName: z.string(),
  sex: z.enum(sexes).nullable(),
  birthOn: plainDate.nullable(),
  birthPrecision: z.enum(birthPrecisions),
  /** '0220••••1234' */
  idNumberMasked: z.string().nullable(),
})
const PostingNow = z.object({
  factId: id,
  unitId: id,
  unitName: z.string(),
  staff,
  title: z.string().nullable(),
  office: z.string().nullable(),
  ...span,
})
const AbsenceNow = z.object({ factId: id, kind: z.enum(absenceKinds), note: z.string().nullable(), ...span })

/** Hồ sơ của một người, as of a day, as known at a moment. */
export const PersonRecord = z.object({
  id,
  asOf: z.object({ day: plainDate, knownAt: z.string().nullable() }),
  identity: IdentityNow,
  posting: PostingNow.nullable(),
  absences: z.array(AbsenceNow),
  sections: z.array(Section),
  /** The reader's own record: nothing on it may be changed by him. */
  own: z.boolean(),
})
export type PersonRecord = z.infer<typeof PersonRecord>

/** Pháp luật nói gì về một người tại một ngày, theo từng việc. */
export const PersonLaw = z.object({
  day: plainDate,
  matters: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      value: z.string().nullable(),
      /** Dữ kiện còn thiếu, hoặc vì sao chưa tính được. */
      missing: z.string().nullable(),
      finding: FindingShape.nullable(),
      /** Máy tính và số liệu điền sẵn, sau '/luat/tinh/'. */
      tryAt: z.string().nullable(),
    }),
  ),
})
export type PersonLaw = z.infer<typeof PersonLaw>

export const IdentityNumber = z.object({ idNumber: z.string().nullable() })

const identity = {
  fullName: line(100),
  sex: z.enum(sexes).nullable(),
  birthOn: plainDate.nullable(),
  birthPrecision: z.enum(birthPrecisions).default('day'),
}
const idNumber = FindByNumber.shape.idNumber
const posting = { unitId: id, staff, title: optionalLine(200), office: optionalLine(200), from: plainDate }

export const NewPerson = z.object({
  identity: z.object({ ...identity, idNumber: idNumber.nullable() }),
  posting: z.object(posting),
  reason,
})
export type NewPerson = z.infer<typeof NewPerson>

const tie = {
  kind: z.enum(tieKinds),
  unitId: id,
  employer: optionalLine(300),
  sector: z.enum(sectors).nullable(),
  from: plainDate,
}
const degree = {
  level: z.enum(degreeLevels),
  field: optionalLine(200),
  institution: optionalLine(200),
  mode: z.enum(trainingModes).nullable(),
  awardedOn: plainDate,
}

/** Ghi một người không giữ vị trí nào ở các đơn vị: nhân thân, trình độ, nơi sống hoặc làm việc. */
export const NewRegistered = z.object({
  identity: NewPerson.shape.identity,
  degree: z.object(degree),
  tie: z.object(tie),
  reason,
})
export type NewRegistered = z.infer<typeof NewRegistered>

/** Sửa, thêm nơi sống hoặc làm việc từ một ngày; `unitId` null: không còn. */
export const NewTie = z.object({ ...tie, unitId: id.nullable(), reason })
export type NewTie = z.infer<typeof NewTie>

/** Người đã có trong sổ mà tên và ngày sinh như vậy. */
export const SimilarQuery = z.object({ name: searchText, birthOn: plainDate.optional() })
export type SimilarQuery = z.infer<typeof SimilarQuery>
export const Similar = z.array(
  z.object({
    id,
    fullName: z.string(),
    birthOn: plainDate.nullable(),
    birthPrecision: z.enum(birthPrecisions),
    where: z.string(),
  }),
)
export type Similar = z.infer<typeof Similar>

/** Đính chính nhân thân. `idNumber` absent: as it is. `from`: changed since that day (đổi tên); absent: it was wrong all along. */
export const EditIdentity = z.object({
  factId: id,
  ...identity,
  idNumber: idNumber.nullable().optional(),
  from: plainDate.nullish(),
  reason,
})
export type EditIdentity = z.infer<typeof EditIdentity>

/** Điều chuyển, đổi chức danh, chức vụ từ một ngày. `factId`: the posting as it was shown; null: there was none. */
export const NewPosting = z.object({ factId: id.nullable(), ...posting, reason })
export type NewPosting = z.infer<typeof NewPosting>

/** Thôi việc, nghỉ hưu, chuyển đi: `on` is the first day no longer in service. */
export const Departure = z.object({ factId: id, on: plainDate, reason })
export type Departure = z.infer<typeof Departure>

/** Thời gian nghỉ: `until` is the first day back; null: not yet known. */
export const NewAbsence = z
  .object({ kind: z.enum(absenceKinds), from: plainDate, until: plainDate.nullable(), note: optionalLine(500), reason })
  .refine(({ from, until }) => until === null || from < until, {
    path: ['until'],
    error: 'Ngày đi làm lại phải sau ngày bắt đầu nghỉ',
  })
export type NewAbsence = z.infer<typeof NewAbsence>

export const Withdrawal = z.object({ reason })
export const FactOfPerson = z.object({ id, factId: id })
