import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import { totalOf } from '../exam/model.ts'
import type { People, PeopleQuery } from './api.ts'
import { endGroups } from './item.ts'
import { askedItems, type Marked } from './responses.ts'
import { readMarked } from './marked.ts'
import { tenthOf } from './totals.ts'

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
      personId,
      candidateId,
      number,
      fullName,
      unitName,
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
