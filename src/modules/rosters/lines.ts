import { type PlainDate, viDate } from '#lib/date.ts'
import { Problem, type Difference, type RosterLine } from './api.ts'
import type { Repairs } from './import-store.ts'
import { type Field, fieldLabels } from './reading/fields.ts'
import type { Line } from './row-store.ts'

/** Một dòng như trang hiển thị. */
export function lineOf(line: Line, repairs: Repairs): RosterLine {
  const problems = problemsOf(line)
  const isHeld = problems.some(({ severity }) => severity === 'held')
  return {
    sheet: line.sheet,
    row: line.row,
    imported: line.imported,
    outcome: line.outcome,
    fullName: line.full_name,
    unitName: line.unit_name,
    reading: isHeld ? 'held' : problems.length > 0 ? 'warning' : 'accepted',
    cells: Object.entries(line.raw).map(([field, value]) => ({ field, label: fieldLabels[field as Field], value })),
    person: line.held
      ? []
      : facts(line).flatMap(({ field, label, after }) => (after === '' ? [] : [{ field, label, value: after }])),
    problems,
    personId: line.imported ? line.person_id : null,
    match: matchOf(line),
    differences: line.outcome === 'changed' || line.clash ? differences(line) : [],
    repairs: repairs[`${line.sheet}!${line.row}`]?.fields ?? {},
    chosen: line.chosen,
  }
}

const ways = {
  'id-number': 'Trùng số định danh',
  'name-and-birth': 'Trùng họ tên và ngày sinh',
  probable: 'Có lẽ là cùng một người: trùng họ tên, đơn vị và ngày hưởng bậc, khác ngày sinh. Hãy kiểm tra.',
} as const

const matchOf = ({ person_id, match_name, full_name, way, imported }: Line): RosterLine['match'] =>
  person_id && way
    ? {
        personId: person_id,
        fullName: match_name ?? full_name,
        way,
        says: imported ? ways[way].split('.')[0]! : ways[way],
      }
    : null

function problemsOf({ problems, clash, pay_older, before, match_name, since }: Line): Problem[] {
  const read = Problem.array().parse(problems)
  if (clash)
    read.push({
      severity: 'held',
      kind: clash,
      says: clashWords(clash, match_name, before),
      field: clash.startsWith('id') ? 'idNumber' : 'fullName',
    })
  if (pay_older && since) {
    const says = `Hồ sơ đã có bậc lương mới hơn, từ ngày ${day(before?.['since'])}; danh sách ghi từ ngày ${day(since)}. Giữ theo hồ sơ.`
    read.push({ severity: 'warning', kind: 'older-than-records', field: 'since', says })
  }
  return read
}

function clashWords(clash: string, name: string | null, before: Line['before']): string {
  const who = `${name ?? ''} (sinh ${day(before?.['birth_on'])})`
  if (clash === 'id-number-twice')
    return 'Số định danh này đã có ở một dòng trên của danh sách. Hãy ghi lại số đúng của từng người.'
  if (clash === 'id-number-taken')
    return `Số định danh này trong hồ sơ là của ${who}. Hãy sửa số, hoặc xác nhận đây là cùng một người.`
  if (clash === 'person-claimed')
    return `Một dòng khác của danh sách đã là ${who}. Nếu đây là người khác, hãy chọn “Người khác” hoặc ghi số định danh.`
  return `Hồ sơ có nhiều người cùng họ tên, ngày sinh như ${who}. Hãy ghi số định danh để phân biệt.`
}

const day = (value: unknown) => (value ? viDate(value as PlainDate) : '')
const text = (value: unknown) => (value === null || value === undefined ? '' : `${value as string | number}`)
const decimal = (value: unknown) =>
  text(value === null || value === undefined ? null : Number(value).toFixed(2)).replace('.', ',')
const sexes: Readonly<Record<string, string>> = { male: 'Nam', female: 'Nữ' }
const sex = (value: unknown) => sexes[text(value)] ?? ''

const birth = (on: unknown, precision: unknown) =>
  precision === 'year' ? text(on).slice(0, 4) : precision === 'month' ? day(on).slice(3) : day(on)

/** Each thing a list may state, as the records say it and as the list does. */
function facts(line: Line): Difference[] {
  const before = line.before ?? {}
  const one = (field: Field, of: (value: unknown) => string, was: unknown, is: unknown): Difference => ({
    field,
    label: fieldLabels[field],
    before: of(was),
    after: of(is),
  })
  return [
    one('fullName', text, before['full_name'], line.full_name),
    one('sex', sex, before['sex'], line.sex),
    {
      field: 'birth',
      label: fieldLabels.birth,
      before: birth(before['birth_on'], before['birth_precision']),
      after: birth(line.birth_on, line.birth_precision),
    },
    one('idNumber', text, before['id_number'], line.id_number),
    one('unit', text, before['unit_name'], line.unit_name),
    one('title', text, before['title'], line.title),
    one('rankCode', text, before['rank'], line.rank),
    one('step', text, before['step'], line.step),
    one('coefficient', decimal, before['coefficient'], line.coefficient),
    one('since', day, before['since'], line.since),
    one('beyondTop', text, before['percent'], line.percent),
  ]
}

const pay: readonly string[] = ['rankCode', 'step', 'coefficient', 'since']

/** What the list does not state is no difference; neither is pay when the records know better. */
const differences = (line: Line): Difference[] =>
  facts(line).filter(
    ({ field, before, after }) =>
      before !== after && after !== '' && !(isOlder(line) && pay.includes(field)) && !isVaguer(field, before, after),
  )

const isOlder = ({ pay_older, before }: Line) => pay_older || before?.['older'] === true

const isVaguer = (field: string, before: string, after: string) =>
  field === 'birth' && before.length > after.length && before.endsWith(after)
