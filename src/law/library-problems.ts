import { addDays, addMonths, type PlainDate } from '#lib/date.ts'
import { print } from './kit/finding.ts'
import type { Parameter } from './kit/parameter.ts'
import { Refusal } from './kit/refusal.ts'
import type { Rule } from './kit/rule.ts'

/** Every first day of a quarter from a day on, and that day itself. */
export function quarters(from: PlainDate, until: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [from]
  const first = `${from.slice(0, 4)}-01-01` as PlainDate
  for (let day = first; day <= until; day = addMonths(day, 3)) if (day > from) days.push(day)
  return days
}

/** What stops a rule from being one law over its whole time: a gap, a guess before it begins, an empty explanation. */
export function ruleProblems(rule: Rule, lastDay: PlainDate): readonly string[] {
  const last = rule.until ?? lastDay
  const inside = [...quarters(rule.from, last), ...rule.changes.flatMap(({ from }) => around(from)), last]
    .filter((day) => rule.from <= day && day <= last)
    .flatMap((day) => gap(rule, day))
  const misplaced = rule.changes
    .filter(({ from, cites }) => from < rule.from || from > last || cites.length === 0)
    .map(({ from }) => `${rule.name}: thay đổi ngày ${from} ngoài thời gian của quy tắc hoặc thiếu căn cứ`)
  return [...inside, ...guess(rule, addDays(rule.from, -1)), ...misplaced]
}

const around = (day: PlainDate): readonly PlainDate[] => [addDays(day, -1), day]

function gap(rule: Rule, day: PlainDate): readonly string[] {
  try {
    return print(rule.sample(day)) === '' ? [`${rule.name}: không giải thích ngày ${day}`] : []
  } catch (error) {
    if (error instanceof Refusal) return [`${rule.name}: trống ngày ${day}: ${error.message}`]
    throw error
  }
}

/** Before its first day a rule refuses, or answers that nothing is owed. */
function guess(rule: Rule, day: PlainDate): readonly string[] {
  try {
    const answer = rule.sample(day)
    print(answer)
    return answer.value === 0 || answer.value === null ? [] : [`${rule.name}: vẫn trả lời ngày ${day}`]
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

/** Eras that overlap, are not in order, or are not cited with how sure the source is. */
export function parameterProblems({ label, eras }: Parameter<unknown>): readonly string[] {
  const disordered = eras
    .slice(1)
    .filter(({ from }, index) => from <= eras[index]!.from)
    .map(({ from }) => `${label}: kỳ từ ${from} chồng lên kỳ trước`)
  const uncited = eras
    .filter(({ cites }) => cites.length === 0 || cites.some(({ at, sure }) => at === '' || sure === undefined))
    .map(({ from }) => `${label}: kỳ từ ${from} thiếu căn cứ`)
  return [...disordered, ...uncited]
}
