import type { Queries } from '#db/connect.ts'
import type { AsOf } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import type { Finding } from '#law/kit/finding.ts'
import type { DegreeLevel } from '#law/planning/intellectual.ts'
import type { Context } from '#modules/access/model.ts'

export const sexes = ['male', 'female'] as const
export const sexNames = { male: 'Nam', female: 'Nữ' } as const
/** How much of the birthday is known: rosters often say only the year. */
export const birthPrecisions = ['day', 'month', 'year'] as const

/** Vòng người: those who serve, the town's trí thức, and everybody with a post or a tie to the town. */
export const circles = ['staff', 'intellectuals', 'register'] as const
export type Circle = (typeof circles)[number]
export const circleNames: Readonly<Record<Circle, string>> = {
  staff: 'Đang công tác',
  intellectuals: 'Trí thức',
  register: 'Mọi người trong sổ',
}

export const degreeNames: Readonly<Record<DegreeLevel, string>> = {
  'doctor-of-science': 'Tiến sĩ khoa học',
  doctor: 'Tiến sĩ',
  master: 'Thạc sĩ',
  university: 'Đại học',
  college: 'Cao đẳng',
  intermediate: 'Trung cấp',
  elementary: 'Sơ cấp',
}

/** Hình thức đào tạo */
export const modeNames = {
  'full-time': 'Chính quy',
  'in-service': 'Vừa làm vừa học',
  distance: 'Từ xa',
  specialised: 'Chuyên tu',
  bridging: 'Liên thông',
  other: 'Hình thức khác',
} as const
export type TrainingMode = keyof typeof modeNames
export const trainingModes = Object.keys(modeNames) as [TrainingMode, ...TrainingMode[]]

/** Khu vực làm việc */
export const sectorNames = {
  state: 'Nhà nước',
  private: 'Tư nhân',
  foreign: 'Có vốn nước ngoài',
  cooperative: 'Hợp tác xã',
  self: 'Tự làm chủ',
  none: 'Không làm việc',
} as const
export type Sector = keyof typeof sectorNames
export const sectors = Object.keys(sectorNames) as [Sector, ...Sector[]]

export const tieNames = { lives: 'Sống ở', works: 'Làm việc ở' } as const
export type TieKind = keyof typeof tieNames
export const tieKinds = Object.keys(tieNames) as [TieKind, ...TieKind[]]

/** Lý do nghỉ; law says whether the time counts towards a raise. */
export const absenceNames = {
  'unpaid-leave': 'Nghỉ việc riêng không hưởng lương',
  overstay: 'Ở nước ngoài quá thời hạn',
  suspension: 'Tạm đình chỉ công tác',
  custody: 'Tạm giữ, tạm giam',
  probation: 'Tập sự, thử việc',
  desertion: 'Đào ngũ',
  'suspended-sentence': 'Hưởng án treo, cải tạo không giam giữ',
  'pre-retirement-leave': 'Nghỉ chờ hưởng chế độ hưu trí',
  maternity: 'Nghỉ thai sản',
  'sick-leave': 'Nghỉ ốm đau',
  study: 'Đi học',
  'military-service': 'Nghĩa vụ quân sự',
  other: 'Lý do khác',
} as const
export type AbsenceKind = keyof typeof absenceNames
export const absenceKinds = Object.keys(absenceNames) as [AbsenceKind, ...AbsenceKind[]]

export const peopleSorts = [
  'name',
  'birthOn',
  'unitName',
  'title',
  'office',
  'rank',
  'step',
  'coefficient',
  'stepSince',
  'degree',
  'due',
] as const
export type PeopleSort = (typeof peopleSorts)[number]

/** Columns of the people list, by the names the export knows them. */
export const peopleColumns = [
  'fullName',
  'sex',
  'birthOn',
  'unitName',
  'staff',
  'title',
  'office',
  'rank',
  'rankTitle',
  'step',
  'coefficient',
  'percent',
  'stepSince',
  'dueOn',
  'dueBecomes',
  'degree',
  'field',
  'mode',
  'livesIn',
  'worksIn',
  'sector',
  'employer',
] as const
export type PeopleColumn = (typeof peopleColumns)[number]

/** What is due to a person, and when: pay computes it. */
export type Due = { readonly on: PlainDate; readonly becomes: string }

/** For these people, or, without `personIds`, for all in reach; as of `ctx.today`. */
export type DueOf = (ctx: Context, of: { readonly personIds?: readonly string[] }) => Promise<ReadonlyMap<string, Due>>

export const originKinds = ['decision', 'import', 'correction', 'withdrawal'] as const

/** Where a fact comes from, as the page says it. */
export type Origin = {
  readonly kind: (typeof originKinds)[number]
  /** 'Quyết định số 12/QĐ-UBND ngày 01/04/2018', 'Danh sách luong.xlsx, dòng 26', 'Đính chính: …' */
  readonly says: string
  readonly path: string | null
}

/** One fact of a person as a line of his record. `until` is the first day it no longer holds. */
export type FactLine = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly learnedAt: string
  readonly origin: Origin
  /** What a correction of it begins with. */
  readonly parts?: Readonly<Record<string, string | number | null>>
  /** Where the finding behind it is asked for, of a line that is reckoned. */
  readonly because?: string
}

/** A stretch on one lane of the timeline. */
export type Stretch = {
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly label: string
  readonly height?: number
}
export type Lane = { readonly title: string; readonly stretches: readonly Stretch[] }

export type Section = {
  readonly id: string
  readonly title: string
  readonly lines: readonly FactLine[]
  readonly lanes: readonly Lane[]
}

/** A module's part of a person's page. The caller has checked that the person is in reach. */
export type PersonSection = {
  readonly id: string
  readonly title: string
  read(db: Queries, ctx: Context, personId: string, asOf: AsOf): Promise<Pick<Section, 'lines' | 'lanes'>>
}

/** Whose law is asked: what identity and post are on record for the day looked at. */
export type Who = {
  readonly personId: string
  readonly sex: (typeof sexes)[number] | null
  readonly birthOn: PlainDate | null
  readonly posting: { readonly staff: StaffKind; readonly office: string | null } | null
  /** Since when he holds that office without a break, at whichever unit. */
  readonly officeSince: PlainDate | null
}

/** What the law says of one matter; `missing` names the facts that are not on record. */
export type LawAnswer = {
  readonly value: string | null
  readonly finding: Finding<unknown> | null
  readonly missing: string | null
  /** 'nang-bac#staff=…': the calculator that reckons it, filled in without a name. */
  readonly tryAt: string | null
}

export type { FormPart, SeesGroup, SensitiveGroup } from './form/model.ts'

/** Điều pháp luật nói về một người, of one module; null where it does not concern him. */
export type LawMatter = {
  readonly id: string
  readonly title: string
  answer(db: Queries, ctx: Context, who: Who, asOf: AsOf): Promise<LawAnswer | null>
}
