/** A wrong turn of the library: one text of one source file, replaced as the file is loaded. */
export type Mistake = {
  readonly what: string
  readonly file: string
  readonly right: string
  readonly wrong: string
}

const pay = 'src/law/pay'

// prettier-ignore
export const mistakes: readonly Mistake[] = [
  { what: 'lương cơ sở 2.340.000 chậm một tháng', file: `${pay}/base-salary.ts`, right: "from: '2024-07-01'", wrong: "from: '2024-08-01'" },
  { what: 'lương cơ sở 1.050.000 sớm một tháng', file: `${pay}/base-salary.ts`, right: "from: '2012-05-01'", wrong: "from: '2012-04-01'" },
  { what: 'công chức bị khiển trách kéo dài 3 tháng', file: `${pay}/step-delay.ts`, right: 'cadreOrCivilServant = { reprimand: 6', wrong: 'cadreOrCivilServant = { reprimand: 3' },
  { what: 'viên chức bị khiển trách kéo dài 6 tháng', file: `${pay}/step-delay.ts`, right: 'cadreOrCivilServant, reprimand: 3', wrong: 'cadreOrCivilServant, reprimand: 6' },
  { what: 'cách chức kéo dài 6 tháng', file: `${pay}/step-delay.ts`, right: 'removal: 12', wrong: 'removal: 6' },
  { what: 'kỷ luật cùng một hành vi thì cộng', file: `${pay}/step-delay.ts`, right: 'Math.max(0, ...delays.map(({ months }) => months))', wrong: 'delays.reduce((sum, { months }) => sum + months, 0)' },
  { what: 'giáng chức còn sau 01/7/2025', file: `${pay}/step-delay.ts`, right: 'demotion: null', wrong: 'demotion: 12' },
  { what: 'kỷ luật đúng ngày đến hạn vẫn kéo dài', file: `${pay}/step-clock.ts`, right: 'dayOf(setback) < due', wrong: 'dayOf(setback) <= due' },
  { what: 'kỷ luật trong thời gian kéo dài thì bỏ qua', file: `${pay}/step-clock.ts`, right: 'dayOf(setback) < due', wrong: 'dayOf(setback) < unhindered' },
  { what: 'phần lẻ 10 ngày làm việc đã thành một tháng', file: `${pay}/uncounted-time.ts`, right: 'days >= 11', wrong: 'days >= 10' },
  { what: 'phần lẻ 11 ngày làm việc chưa thành một tháng', file: `${pay}/uncounted-time.ts`, right: 'days >= 11', wrong: 'days > 11' },
  { what: 'ốm đau chỉ được tính 5 tháng', file: `${pay}/uncounted-time.ts`, right: 'value: 6,', wrong: 'value: 5,' },
  { what: 'tại ngũ sau 15/8/2021 vẫn không tính', file: `${pay}/uncounted-time.ts`, right: "value: [...absences, 'probation', 'suspended-sentence']", wrong: "value: [...absences, 'military', 'probation', 'suspended-sentence']" },
  { what: 'tập sự sau 15/8/2021 vẫn tính', file: `${pay}/uncounted-time.ts`, right: "value: [...absences, 'probation', 'suspended-sentence']", wrong: "value: [...absences, 'suspended-sentence']" },
  { what: 'danh mục mới của năm 2021 chậm một ngày', file: `${pay}/uncounted-time.ts`, right: "from: '2021-08-15'", wrong: "from: '2021-08-16'" },
  { what: 'án treo bằng thời gian kéo dài trở lên vẫn lấy thời gian kéo dài', file: `${pay}/suspended-sentence.ts`, right: 'sentenceMonths < delayMonths', wrong: 'sentenceMonths > 0' },
  { what: 'hai đoạn nghỉ trùng ngày thì cộng', file: `${pay}/stretch.ts`, right: 'span.from > addDays(last.to, 1)', wrong: "span.from > ''" },
  { what: 'ngày làm bù không phải ngày làm việc', file: 'src/law/calendar/working-day.ts', right: "special === 'makeup'", wrong: 'false' },
  { what: 'loại A giữ bậc 24 tháng', file: `${pay}/step-term.ts`, right: "'college-and-above': 36", wrong: "'college-and-above': 24" },
  { what: 'A0 là nhóm 24 tháng', file: `${pay}/step-term.ts`, right: '/^A\\d/', wrong: '/^A[1-3]/' },
  { what: 'thâm niên vượt khung đầu tiên 4%', file: `${pay}/beyond-top-step.ts`, right: 'first: 5', wrong: 'first: 4' },
  { what: 'thâm niên vượt khung loại B sau 36 tháng', file: `${pay}/beyond-top-step.ts`, right: "'below-college': 24", wrong: "'below-college': 36" },
  { what: 'mốc nâng bậc so với khoảng cách của ngạch mới', file: `${pay}/grade-change.ts`, right: 'const kept = keepsClock(old, coefficient, lawOn)', wrong: 'const kept = old.beyondPercent === 0 && new Decimal(difference(old, coefficient, lawOn)).lt(gapOf({ ...old, group: to }, lawOn))' },
  { what: 'chênh đúng bằng khoảng cách thì giữ mốc', file: `${pay}/grade-change.ts`, right: '.lt(gapOf(old', wrong: '.lte(gapOf(old' },
  { what: 'xếp ngạch mới không kể thâm niên vượt khung', file: `${pay}/grade-change.ts`, right: 'new Decimal(old.beyondPercent).div(100).plus(1)', wrong: '1' },
  { what: 'hệ số bậc cuối loại B sai', file: `${pay}/scale.ts`, right: '186, 20, 12', wrong: '186, 21, 12' },
  { what: 'ngày 29, 30, 31 đều thành ngày 28', file: 'src/lib/date.ts', right: 'day < 29 ? day : Math.min(day, daysIn(toYear, toMonth))', wrong: 'Math.min(day, 28)' },
  { what: 'phụ cấp công vụ 25% trên lương, không kể phụ cấp chức vụ', file: `${pay}/percent-allowance.ts`, right: '.plus(coefficient).plus(office)', wrong: '.plus(coefficient)' },
  { what: 'phụ cấp công vụ 25% từ 01/6/2012', file: `${pay}/civil-service-allowance.ts`, right: "from: '2012-05-01'", wrong: "from: '2012-06-01'" },
  { what: 'viên chức cũng có phụ cấp công vụ', file: `${pay}/civil-service-allowance.ts`, right: "staff !== 'cadre' && staff !== 'civil-servant'", wrong: "staff === 'contract-worker'" },
  { what: 'thâm niên nghề từ 48 tháng', file: `${pay}/allowance-kinds.ts`, right: 'firstAfterMonths: 60', wrong: 'firstAfterMonths: 48' },
  { what: 'thâm niên nhà giáo từ 6 năm', file: `${pay}/teacher-seniority.ts`, right: 'firstAfterYears: 5', wrong: 'firstAfterYears: 6' },
  { what: 'tăng thêm 8% chỉ dưới 2,34', file: `${pay}/monthly-amount.ts`, right: '.lte(upToCoefficient)', wrong: '.lt(upToCoefficient)' },
  { what: 'nữ sinh 5/1969 nghỉ ở 56 tuổi 8 tháng', file: 'src/law/retirement/retirement.ts', right: '<= year) return', wrong: '<= year + (born.startsWith(`1969-05`) ? 1 : 0)) return' },
  { what: 'nam mỗi năm thêm 4 tháng', file: 'src/law/retirement/retirement-age.ts', right: 'yearly: 3', wrong: 'yearly: 4' },
]
