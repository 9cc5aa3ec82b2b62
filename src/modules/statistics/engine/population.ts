import { type RawBuilder, sql } from 'kysely'
import { believed, holds } from '#db/history.ts'
import { awards, awardName } from '../../honours/model.ts'
import { levelOf } from '../../personnel/service.ts'
import { type Join, joins } from './joins.ts'
import type { View } from './view.ts'

/** Nhóm được đếm: people of a day, or what happened in a span of days. Its rows have `person_id`; events also `on`. */
export type Population = {
  readonly id: PopulationId
  readonly label: string
  readonly definition: (view: Pick<View, 'threshold'>) => string
  readonly unit: string
  readonly kind: 'people' | 'events' | 'classes'
  /** The joins whose columns its rows bring with them. */
  readonly carries: readonly Join[]
  readonly rows: (view: View) => RawBuilder<unknown>
}

type Defined = Omit<Population, 'id'>

const agency = ({ ctx }: View) => ctx.agency.id

const here = (
  view: View,
) => sql`(select f.person_id from posting f where f.agency_id = ${agency(view)} and ${holds('f', view.asOf)}
  union select f.person_id from town_tie f where f.agency_id = ${agency(view)} and ${holds('f', view.asOf)})`

/** What happened once is one row, however often its record was corrected; the post held then stands with it. */
function happened(table: string, day: string, columns: readonly string[], more: RawBuilder<unknown> = sql``) {
  const named = sql.join(columns.map((column) => sql.ref(`f.${column}`)))
  return (view: View) => sql`select e.*, p.unit_id, p.staff, p.office from (
      select distinct f.person_id, ${named}, ${sql.raw(day)} as "on" from ${sql.table(table)} f
      where f.agency_id = ${agency(view)} and ${believed('f', view.asOf.knownAt)} and ${during(sql.raw(day), view)} ${more}
    ) e left join posting p on p.agency_id = ${agency(view)} and p.person_id = e.person_id
      and ${believed('p', view.asOf.knownAt)} and p.valid @> e."on"`
}

const during = (day: RawBuilder<unknown>, { asOf, from }: View) =>
  from === null ? sql`${day} <= ${asOf.day}::date` : sql`${day} between ${from}::date and ${asOf.day}::date`

const events = (label: string, definition: string, unit: string, rows: Population['rows']): Defined => ({
  label,
  definition: () => definition,
  unit,
  kind: 'events',
  carries: ['posting'],
  rows,
})

/** Of classes and their learners: the class as it is known. */
const classes = (
  view: View,
) => sql`select distinct on (f.class_id) f.class_id, f.name, f.subject, f.organiser_kind, f.organiser,
    f.level, f.abroad, f.cost, lower(f.valid) as "on"
  from training_class f where f.agency_id = ${agency(view)} and ${believed('f', view.asOf.knownAt)} order by f.class_id, lower(f.valid)`

const learners = (view: View) => sql`select e.*, c.name, c.subject, c.organiser_kind, c.organiser, c.level, c.abroad,
    p.unit_id, p.staff, p.office
  from (select f.person_id, f.class_id, min(lower(f.valid)) as "on" from class_learner f
    where f.agency_id = ${agency(view)} and ${believed('f', view.asOf.knownAt)} group by f.person_id, f.class_id) e
  join (${classes(view)}) c on c.class_id = e.class_id
  left join posting p on p.agency_id = ${agency(view)} and p.person_id = e.person_id
    and ${believed('p', view.asOf.knownAt)} and p.valid @> e."on"
  where ${during(sql`e."on"`, view)}`

const stateHonours = ['hero', 'heroic-mother', 'people-title', 'merited-title']
const stateNames = awards.filter((award) => stateHonours.includes(award)).map((award) => awardName(award))

const lastGrades = (view: View) => sql`and f.year = (select max(g.year) from evaluation_grade g
  where g.agency_id = ${agency(view)} and ${believed('g', view.asOf.knownAt)} and g.year <= extract(year from ${view.asOf.day}::date))`

const all = {
  staff: {
    label: 'Người của các cơ quan, đơn vị',
    definition: () => 'Người giữ một vị trí ở các cơ quan, đơn vị tại ngày ấy; mỗi người tính một lần.',
    unit: 'người',
    kind: 'people',
    carries: ['posting'],
    rows: (view) => joins.posting(view),
  },
  intellectuals: {
    label: 'Trí thức',
    definition: ({ threshold }) => `${threshold}; mỗi người tính một lần.`,
    unit: 'người',
    kind: 'people',
    carries: ['degree'],
    rows: (
      view,
    ) => sql`select d.person_id, d.key from (${joins.degree(view)}) d join ${here(view)} h on h.person_id = d.person_id
      where ${levelOf(sql`d.key`)} <= ${view.levels.length}`,
  },
  register: {
    label: 'Người trong sổ của thị xã',
    definition: () =>
      'Người công tác ở các đơn vị hoặc sống, làm việc trên địa bàn tại ngày ấy; mỗi người tính một lần.',
    unit: 'người',
    kind: 'people',
    carries: [],
    rows: (view) => sql`select h.person_id from ${here(view)} h`,
  },
  recruited: {
    label: 'Lượt tuyển dụng',
    definition: () =>
      'Mỗi lần một người được tuyển dụng có quyết định, theo ngày tuyển dụng; loại cán bộ và đơn vị là của lần ấy.',
    unit: 'lượt',
    kind: 'events',
    carries: ['posting'],
    rows: (
      view,
    ) => sql`select distinct f.person_id, f.way, f.level, f.recruited_on as "on", f.paper, f.unit_id, f.staff, null::text as office
      from recruitment f where f.agency_id = ${agency(view)} and ${believed('f', view.asOf.knownAt)} and ${during(sql`f.recruited_on`, view)}`,
  },
  appointed: events(
    'Lượt bổ nhiệm, bổ nhiệm lại',
    'Mỗi lần một người được bổ nhiệm hoặc bổ nhiệm lại giữ chức vụ lãnh đạo, quản lý, theo ngày bổ nhiệm; không tính kéo dài thời gian giữ chức vụ và giao quyền.',
    'lượt',
    happened('appointment', 'f.appointed_on', ['kind', 'paper'], sql`and f.kind in ('first', 'again')`),
  ),
  learners: {
    ...events('Lượt học viên', 'Mỗi người tính một lần cho mỗi lớp đã dự, theo ngày bắt đầu học.', 'lượt', learners),
  },
  'early-raises': events(
    'Lượt nâng bậc lương trước thời hạn',
    'Mỗi lần một người được nâng bậc lương trước thời hạn, theo ngày hưởng.',
    'lượt',
    happened('early_raise', 'f.effective', ['kind', 'review_year', 'paper']),
  ),
  'state-titles': events(
    'Danh hiệu vinh dự nhà nước',
    `Mỗi lần một người được trao danh hiệu vinh dự nhà nước: ${stateNames.join('; ')}; theo ngày trao. Không tính huân chương, bằng khen, giấy khen và danh hiệu thi đua.`,
    'lượt',
    happened('honour', 'f.awarded_on', ['code', 'paper'], sql`and f.code = any(${stateHonours}::text[])`),
  ),
  honours: events(
    'Lượt khen thưởng',
    'Mỗi lần một người được tặng danh hiệu, hình thức khen thưởng, theo ngày quyết định.',
    'lượt',
    happened('honour', 'f.awarded_on', ['code', 'paper']),
  ),
  initiatives: events(
    'Sáng kiến, đề tài',
    'Mỗi sáng kiến, đề tài được công nhận của một người, theo ngày công nhận.',
    'sáng kiến, đề tài',
    happened('initiative', 'f.recognised_on', ['kind', 'level', 'title', 'paper']),
  ),
  graded: events(
    'Người được xếp loại ở kỳ đánh giá gần nhất',
    'Người có xếp loại chất lượng của năm đánh giá gần nhất tính đến ngày ấy; mỗi người tính một lần.',
    'người',
    (view) =>
      happened(
        'evaluation_grade',
        `make_date(f.year, 12, 31)`,
        ['year', 'grade'],
        lastGrades(view),
      )({ ...view, from: null, asOf: { ...view.asOf, day: `${view.asOf.day.slice(0, 4)}-12-31` as never } }),
  ),
  classes: {
    label: 'Lớp đào tạo, bồi dưỡng',
    definition: () => 'Mỗi lớp tính một lần, theo ngày khai giảng.',
    unit: 'lớp',
    kind: 'classes',
    carries: [],
    rows: (view) =>
      sql`select c.*, c.class_id as person_id from (${classes(view)}) c where ${during(sql`c."on"`, view)}`,
  },
} as const satisfies Readonly<Record<string, Defined>>

export type PopulationId = keyof typeof all

export const populations: ReadonlyMap<PopulationId, Population> = new Map(
  Object.entries(all).map(([id, defined]) => [id as PopulationId, { ...defined, id: id as PopulationId }]),
)
