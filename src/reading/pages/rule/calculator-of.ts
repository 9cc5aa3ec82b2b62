/** The rules that each calculator asks, by their names. */
const asks: Readonly<Record<string, string>> = {
  'nang-bac': 'regularRaise beyondTopStep beyondTopStepAmount',
  'nang-truoc-han':
    'meritRaise retirementRaise unitQuota pooledQuota usableAchievements earlyRaisePool earlyRaiseOrderOf specialRaise',
  'luong-thang':
    'monthlyPay monthlySalary officeAllowance civilServiceAllowance concurrentHeadAllowance teacherSeniority tradeSeniority insuredPay contributions payslip familyDeduction incomeTax payslipTax',
  'lam-them': 'overtimePay nightPay overtimeRoom overtimeLawOf overtimeMonthlyPay',
  'truy-linh': 'arrears',
  'nghi-huu': 'retirement earliestRetirement latestRetirement',
  'den-bu-dao-tao': 'refundForService refundWhileStudying refundReduced',
  'bo-nhiem-lai': 'reappointmentPath reappointmentNotice fullTerm extensionVote',
  'han-ho-so':
    'dueDate extended stagesDue recomputed resumed sameDayDue timeliness receive clockStart handOverBy supplementNoticeBy restarted apologyBy extend',
  'xep-hang': 'priority ranking firstRound singleRoundResult bothPapersPassed',
}

const found = new Map(
  Object.entries(asks).flatMap(([id, names]) => names.split(' ').map((name) => [name, id] as const)),
)

export const calculatorOf = (name: string): string | undefined =>
  found.has(name) ? `/luat/tinh/${found.get(name)}` : undefined
