import { type Finding, finding } from '#law/kit/finding.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { gradePasses } from '#law/pay/raise-standard.ts'
import { type PlainDate, yearOf } from '#lib/date.ts'
import { gradeNames } from '../../evaluation/model.ts'
import type { YearGraded } from './evidence-store.ts'
import type { Asked } from './standards.ts'

type Graded = YearGraded & { readonly origin: string }

/** Tiêu chuẩn 1: each year in the step so far, graded and well enough. */
export function gradesMet(
  held: HeldStep,
  grades: readonly Graded[],
  servingSince: PlainDate | null,
  { year, lawOn, today }: Asked,
): Finding<boolean> {
  const first = Math.max(yearOf(held.countedFrom), servingSince === null ? 0 : yearOf(servingSince))
  const last = Math.min(year, yearOf(today))
  const lines: Finding<boolean>[] = []
  for (let each = first; each <= last; each++) lines.push(yearMet(each, each === yearOf(today), held, grades, lawOn))
  const met = lines.every(({ value }) => value)
  const failing = lines.filter(({ value }) => !value).map(({ says }) => says)
  const says = met ? 'Hoàn thành nhiệm vụ trở lên trong các năm giữ bậc' : failing.join('; ')
  return finding(met, says, { from: lines })
}

function yearMet(year: number, running: boolean, { staff }: HeldStep, grades: readonly Graded[], lawOn: PlainDate) {
  const graded = grades.find((one) => one.year === year)
  if (!graded)
    return running
      ? finding(true, `Năm ${year} chưa kết thúc, chưa có kết quả xếp loại; sẽ xét khi có`)
      : finding(false, `Năm ${year} chưa có kết quả xếp loại trong hồ sơ`)
  const passes = gradePasses(graded.grade, staff, lawOn)
  const source = graded.origin ? ` (${graded.origin})` : ''
  return finding(passes.value, `Năm ${year}: ${gradeNames[graded.grade].toLocaleLowerCase('vi')}${source}`, {
    from: [passes],
  })
}
