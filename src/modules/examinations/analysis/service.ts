import { sql } from 'kysely'
import { Decimal } from '#lib/decimal.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import { totalOf } from '../exam/model.ts'
import { computeExam } from '../marking/computed.ts'
import { markedExam } from '../marking/seen.ts'
import type { Analysis, People, PeopleQuery } from './api.ts'
import { endGroups, itemFigures } from './item.ts'
import { askedItems, type Marked, optionsOf } from './responses.ts'

/** Phân tích câu hỏi và so sánh đơn vị của một kỳ sát hạch. */
export async function analysis(ctx: Context, examId: string): Promise<Analysis> {
  const { exam, marked, topics } = await readMarked(ctx, examId)
  const full = totalOf(exam.blueprint).points
  return {
    name: exam.name,
    papers: marked.length,
    mean: meanOf(marked),
    passed: marked.filter(({ result }) => result.passed).length,
    items: askedItems(marked).map(({ questionId, version, question, key, responses }) => ({
      questionId,
      version,
      prompt: question.body.prompt,
      kind: question.body.kind,
      topic: topics.get(questionId) ?? '',
      ...withArrays(itemFigures(responses, optionsOf(question.body, key))),
    })),
    units: unitsOf(marked),
    spread: tenths(full).map(({ from, to }, at) => ({
      from,
      to,
      people: marked.filter((one) => tenthOf(one, full) === at).length,
    })),
  }
}

const withArrays = ({ options, flags, ...rest }: ReturnType<typeof itemFigures>) => ({
  ...rest,
  options: [...options],
  flags: [...flags],
})

/** Những người sau một con số. */
export function analysedPeople(ctx: Context, examId: string, query: PeopleQuery): Promise<People> {
  return look({ ...ctx, once: null }, async (_tx, record) => {
    const { exam, marked } = await readMarked(ctx, examId)
    const full = totalOf(exam.blueprint).points
    const ofItem = query.questionId ? peopleOfItem(marked, query) : null
    const rows = marked
      .filter(({ personId }) => ofItem === null || ofItem.has(personId))
      .filter(({ unitId }) => query.unitId === undefined || (unitId ?? 'none') === query.unitId)
      .filter(({ result }) => query.passed === undefined || result.passed === (query.passed === 'true'))
      .filter((one) => query.tenth === undefined || tenthOf(one, full) === query.tenth)
    record({
      act: 'marking.read-analysed',
      says: `Xem ${rows.length} người sau một con số của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return rows.map(({ personId, candidateId, number, fullName, unitName, result }) => ({
      ...{ personId, candidateId, number, fullName, unitName },
      points: result.points!,
      passed: result.passed!,
    }))
  })
}

function peopleOfItem(marked: readonly Marked[], { questionId, version, option, group }: PeopleQuery): Set<string> {
  const item = askedItems(marked).find(
    (one) => one.questionId === questionId && (version ?? one.version) === one.version,
  )
  const [upper, lower] = endGroups(item?.responses ?? [])
  const among = { all: item?.responses ?? [], upper, lower }[group]
  return new Set(among.filter(({ choices }) => !option || choices.includes(option)).map(({ personId }) => personId))
}

/** Only whole results count; the reader's own waits until the results are published. */
export async function readMarked(ctx: Context, examId: string) {
  const exam = await markedExam(ctx.db, ctx, examId)
  const marked = (await computeExam(ctx.db, ctx, exam))
    .filter(({ personId }) => exam.stage === 'published' || personId !== ctx.actor.personId)
    .flatMap(({ result, paper, ...one }) =>
      result && paper && result.points !== null
        ? [{ ...one, paper, result, answers: { ...one.answers, ...one.late } }]
        : [],
    )
  const ids = [...new Set(marked.flatMap(({ paper }) => paper.questions.map(({ questionId }) => questionId)))]
  const { rows } = await sql<{ id: string; name: string }>`select q.id, t.name from exam_question q
    join exam_topic t on t.agency_id = q.agency_id and t.id = q.topic_id
    where q.agency_id = ${ctx.agency.id} and q.id = any(${ids}::uuid[])`.execute(ctx.db)
  return { exam, marked, topics: new Map(rows.map(({ id, name }) => [id, name])) }
}

function unitsOf(marked: readonly Marked[]): Analysis['units'] {
  const units = [...Map.groupBy(marked, ({ unitId }) => unitId)].map(([unitId, of]) => {
    const passed = of.filter(({ result }) => result.passed).length
    const share = new Decimal(passed).times(100).div(of.length).toDecimalPlaces(1).toString()
    return {
      unitId,
      unitName: of[0]!.unitName || 'Không thuộc đơn vị nào',
      sat: of.length,
      mean: meanOf(of),
      passed,
      share,
    }
  })
  return units.toSorted((a, b) => new Decimal(b.mean).cmp(a.mean))
}

const meanOf = (marked: readonly Marked[]) =>
  marked.length === 0
    ? '0'
    : marked
        .reduce((sum, { result }) => sum.plus(result.points!), new Decimal(0))
        .div(marked.length)
        .toDecimalPlaces(2)
        .toString()

const tenths = (full: string) =>
  Array.from({ length: 10 }, (_, at) => ({
    from: new Decimal(full).times(at).div(10).toString(),
    to: new Decimal(full)
      .times(at + 1)
      .div(10)
      .toString(),
  }))

const tenthOf = ({ result }: Marked, full: string) =>
  Math.min(9, new Decimal(result.points!).times(10).div(full).floor().toNumber())
