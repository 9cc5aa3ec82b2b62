import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { type Contest, type Mark, tieBreaks } from './tie-break.ts'

/** `points`: điểm bài thi xét tuyển, before priority; `isFailed`: another paper failed */
export type Candidate = {
  readonly id: string
  readonly points: number
  readonly priority: number
  readonly marks: Readonly<Partial<Record<Mark, number>>>
  readonly isFailed?: boolean
}

export type Ranking = {
  readonly totals: Readonly<Record<string, number>>
  readonly failed: readonly string[]
  readonly selected: readonly string[]
  /** What divided the last chosen from the first left out. */
  readonly rule: 'total' | Mark | 'head-decides'
}

const total = ({ points, priority }: Candidate) => new Decimal(points).plus(priority).toNumber()

/** Người trúng tuyển theo thứ tự tổng điểm; equals whom no mark divides are left for the head to choose from */
export function ranking(
  contest: Contest,
  quota: number,
  candidates: readonly Candidate[],
  lawOn: PlainDate,
): Finding<Ranking> {
  const law = tieBreaks[contest].on(lawOn)
  const { marks, minimum } = law.value
  const keys = [total, ...marks.map((mark) => (one: Candidate) => one.marks[mark] ?? -1)]
  const passed = candidates.filter(({ points, isFailed }) => points >= minimum && isFailed !== true)
  const ranked = passed.toSorted((a, b) => keys.map((key) => key(b) - key(a)).find((gap) => gap !== 0) ?? 0)
  const [last, next] = [ranked[quota - 1], ranked[quota]]
  const divides = last && next ? keys.findIndex((key) => key(last) !== key(next)) : 0
  if (divides === -1 && marks.length === 0)
    throw new Refusal('not-yet-lawful', 'Chưa đọc được cách xác định người trúng tuyển khi bằng điểm', [law])
  const isTied = (one: Candidate) => divides === -1 && keys.every((key) => key(one) === key(last!))
  const value: Ranking = {
    totals: Object.fromEntries(candidates.map((one) => [one.id, total(one)])),
    failed: candidates.filter((one) => !passed.includes(one)).map(({ id }) => id),
    selected: ranked
      .slice(0, quota)
      .filter((one) => !isTied(one))
      .map(({ id }) => id),
    rule: divides === -1 ? 'head-decides' : divides === 0 ? 'total' : marks[divides - 1]!,
  }
  return finding(value, says(value), { from: [law] })
}

const ruleWords: Readonly<Record<Ranking['rule'], string>> = {
  total: 'theo tổng điểm',
  specialised: 'bằng tổng điểm, lấy người có điểm chuyên ngành cao hơn',
  written: 'bằng điểm chuyên ngành, lấy người có điểm bài viết cao hơn',
  round2: 'bằng tổng điểm, lấy người có điểm vòng 2 cao hơn',
  'round1-general': 'bằng tổng điểm, lấy người có kết quả kiến thức chung vòng 1 cao hơn',
  'entry-test': 'bằng tổng điểm, lấy người có kết quả kiểm định đầu vào cao hơn',
  'head-decides': 'vẫn bằng nhau ở chỉ tiêu cuối, người đứng đầu quyết định',
}

const says = ({ selected, rule }: Ranking) =>
  `Trúng tuyển: ${selected.length > 0 ? selected.join(', ') : 'chưa xác định'} (${ruleWords[rule]})`
