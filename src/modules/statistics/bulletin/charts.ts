import { type PlainDate, viDate, yearOf } from '#lib/date.ts'
import type { Chart } from './api.ts'
import {
  answered,
  asOf,
  atDay,
  cells,
  type ChartWriter,
  drawn,
  type Labels,
  present,
  series,
  yearEnds,
} from './chart-kit.ts'
import type { Frame, Wanted } from './frame.ts'
import { cell } from './prose.ts'
import type { Ask } from './write.ts'

const soon = ['past', ...Array.from({ length: 10 }, (_, at) => `within-${at + 1}`)]

/** Tháp tuổi. */
const agePyramid: ChartWriter = async (ask, frame, labels) => {
  const told = await ask(asOf({ indicator: 'staff', by: ['age', 'sex'] }, frame))
  const ages = present(told, labels('age'))
  const side = (name: string, sex: string) =>
    series(
      name,
      ages.map(({ code }) => ({
        ...told,
        value: told.rows.find(({ codes }) => codes[0] === code && codes[1] === sex)?.value ?? 0,
        question: { ...told.question, at: [code, sex] },
      })),
    )
  return drawn({
    id: 'age-pyramid',
    label: `Tháp tuổi của đội ngũ, ${atDay(frame)}`,
    kind: 'pyramid',
    unit: 'người',
    head: 'Nhóm tuổi',
    labels: ages.map(({ label }) => label),
    series: [side('Nam', 'male'), side('Nữ', 'female')],
  })
}

/** Trình độ qua các năm. */
const degrees: ChartWriter = async (ask, frame, labels) => {
  const told = await answered(yearEnds(frame), (day) =>
    ask(asOf({ indicator: 'intellectuals', by: ['level'] }, { ...frame, day })),
  )
  const held = labels('level').filter(({ code }) => told.some(({ rows }) => rows.some((row) => row.codes[0] === code)))
  return drawn({
    id: 'degrees',
    label: `Trí thức theo trình độ cao nhất, cuối mỗi năm đến ngày ${viDate(frame.day)}`,
    kind: 'area',
    unit: 'người',
    head: 'Tại ngày',
    labels: told.map(({ question }) => viDate(question.day)),
    series: held.map(({ code, label }) =>
      series(
        label,
        told.map((each) => cell(each, label, code)),
      ),
    ),
  })
}

/** Tỷ lệ đào tạo chính quy. */
const formalShare: ChartWriter = async (ask, frame) => {
  const told = await answered(yearEnds(frame), (day) =>
    ask(asOf({ indicator: 'intellectuals-formal' }, { ...frame, day })),
  )
  const shares = told.map((each) => ({ ...each, value: Number(each.percent ?? 0) }))
  return drawn({
    id: 'formal-share',
    label: `Tỷ lệ trí thức được đào tạo chính quy, cuối mỗi năm đến ngày ${viDate(frame.day)}`,
    kind: 'line',
    unit: '%',
    head: 'Tại ngày',
    labels: told.map(({ question }) => viDate(question.day)),
    series: [series('Chính quy', shares)],
  })
}

/** One figure by one trait. */
const byTrait =
  (
    id: string,
    title: string,
    unit: string,
    head: string,
    wanted: Wanted & { readonly by: string[] },
    since = true,
  ): ChartWriter =>
  async (ask, frame, labels) => {
    const told = await ask(asOf({ ...wanted, ...(since && { from: frame.from }) }, frame))
    const held = present(told, labels(wanted.by[0]!))
    const span = since ? `từ ngày ${viDate(frame.from)} đến ngày ${viDate(frame.day)}` : atDay(frame)
    return drawn({
      id,
      label: `${title}, ${span}`,
      kind: 'bar',
      unit,
      head,
      labels: held.map(({ label }) => label),
      series: [series(title, cells(told, held))],
    })
  }

/** What happened in each year. */
const yearly =
  (id: string, title: string, unit: string, indicator: string): ChartWriter =>
  async (ask, frame) => {
    const told = await answered(yearEnds(frame), (day) =>
      ask(asOf({ indicator, from: laterOf(`${yearOf(day)}-01-01`, frame.from) }, { ...frame, day })),
    )
    return drawn({
      id,
      label: `${title}, đến ngày ${viDate(frame.day)}`,
      kind: 'bar',
      unit,
      head: 'Năm',
      labels: told.map(({ question }) => String(yearOf(question.day))),
      series: [series(title, told)],
    })
  }

const laterOf = (a: PlainDate, b: PlainDate) => (a > b ? a : b)

const staffToRetire = { indicator: 'staff', by: ['to-retirement'], filters: [{ trait: 'to-retirement', in: soon }] }

const writers: readonly ChartWriter[] = [
  agePyramid,
  degrees,
  formalShare,
  byTrait('retirements', 'Người sắp đến tuổi nghỉ hưu', 'người', 'Còn', staffToRetire, false),
  yearly('learners', 'Lượt người học các lớp từng năm', 'lượt', 'learners'),
  byTrait('organisers', 'Lớp theo đơn vị tổ chức', 'lớp', 'Đơn vị tổ chức', {
    indicator: 'classes',
    by: ['organiser'],
  }),
  yearly('titles', 'Danh hiệu nhà nước từng năm', 'lượt', 'state-titles'),
]

/** Every chart that has something to show. */
export async function chartsOf(ask: Ask, frame: Frame, labels: Labels): Promise<Chart[]> {
  const all = await Promise.all(writers.map((write) => write(ask, frame, labels)))
  return all.filter((chart) => chart !== null)
}
