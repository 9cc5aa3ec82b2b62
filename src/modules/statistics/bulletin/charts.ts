import { viDate } from '#lib/date.ts'
import type { Chart } from './api.ts'
import { asOf, atDay, cells, type ChartWriter, drawn, type Labels, series, yearEnds, yearsOf } from './chart-kit.ts'
import type { Frame } from './frame.ts'
import { cell } from './prose.ts'
import type { Ask } from './write.ts'

/** Tháp tuổi. */
const agePyramid: ChartWriter = async (ask, frame, labels) => {
  const told = await ask(asOf({ indicator: 'staff', by: ['age', 'sex'] }, frame))
  const ages = labels('age').filter(({ code }) => told.rows.some(({ codes }) => codes[0] === code))
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
  const days = yearEnds(frame)
  const told = await Promise.all(
    days.map((day) => ask(asOf({ indicator: 'intellectuals', by: ['level'] }, { ...frame, day }))),
  )
  const held = labels('level').filter(({ code }) => told.some(({ rows }) => rows.some((row) => row.codes[0] === code)))
  return drawn({
    id: 'degrees',
    label: `Trí thức theo trình độ cao nhất, cuối mỗi năm đến ngày ${viDate(frame.day)}`,
    kind: 'area',
    unit: 'người',
    head: 'Tại ngày',
    labels: days.map(viDate),
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
  const days = yearEnds(frame)
  const told = await Promise.all(
    days.map((day) => ask(asOf({ indicator: 'intellectuals-formal' }, { ...frame, day }))),
  )
  const shares = told.map((each) => ({ ...each, value: Number(each.percent ?? 0) }))
  return drawn({
    id: 'formal-share',
    label: `Tỷ lệ trí thức được đào tạo chính quy, cuối mỗi năm đến ngày ${viDate(frame.day)}`,
    kind: 'line',
    unit: '%',
    head: 'Tại ngày',
    labels: days.map(viDate),
    series: [series('Chính quy', shares)],
  })
}

/** Events of each year. */
const yearly =
  (id: string, title: string, unit: string, kinds: readonly (readonly [indicator: string, name: string])[]): ChartWriter =>
  async (ask, frame) => {
    const years = yearsOf(frame)
    const lines = await Promise.all(
      kinds.map(async ([indicator, name]) =>
        series(
          name,
          await Promise.all(
            years.map(({ from, day }) => ask(asOf({ indicator, from }, { ...frame, day }))),
          ),
        ),
      ),
    )
    const label = `${title} từng năm, đến ngày ${viDate(frame.day)}`
    return drawn({ id, label, kind: 'bar', unit, head: 'Năm', labels: years.map((year) => year.label), series: lines })
  }

/** One figure by one trait. */
const byTrait =
  (id: string, title: string, unit: string, head: string, indicator: string, trait: string): ChartWriter =>
  async (ask, frame, labels) => {
    const told = await ask(asOf({ indicator, from: frame.from, by: [trait] }, frame))
    const held = labels(trait).filter(({ code }) => told.rows.some(({ codes }) => codes[0] === code))
    const label = `${title}, từ ngày ${viDate(frame.from)} đến ngày ${viDate(frame.day)}`
    return drawn({ id, label, kind: 'bar', unit, head, labels: held.map((one) => one.label), series: [series(title, cells(told, held))] })
  }

const writers: readonly ChartWriter[] = [
  agePyramid,
  degrees,
  formalShare,
  yearly('training', 'Lượt người học các lớp đào tạo, bồi dưỡng', 'lượt', [['learners', 'Lượt học']]),
  byTrait('organisers', 'Lớp theo đơn vị tổ chức', 'lớp', 'Đơn vị tổ chức', 'classes', 'organiser'),
  yearly('titles', 'Danh hiệu, khen thưởng nhà nước', 'danh hiệu', [['state-titles', 'Danh hiệu']]),
]

/** Every chart that has something to show. */
export async function chartsOf(ask: Ask, frame: Frame, labels: Labels): Promise<Chart[]> {
  const all: Chart[] = []
  for (const write of writers) {
    const chart = await write(ask, frame, labels)
    if (chart) all.push(chart)
  }
  return all
}
