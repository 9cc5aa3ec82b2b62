import type { Topic } from '../case.ts'
import { bonusFundTopic, concurrentHeadTopic, taxTopic } from './allowances.ts'
import { teacherSeniorityTopic } from './teacher-seniority.ts'
import { beyondTopStepTopic } from './beyond-top-step.ts'
import { beyondTopStepMoneyTopic } from './beyond-top-step-money.ts'
import { careerTopics } from './careers/index.ts'
import { deadlineTopics } from './deadlines/index.ts'
import { meritRaiseTopic, retirementRaiseTopic } from './early-raise.ts'
import { achievementTopic } from './achievement.ts'
import { pooledQuotaTopic, quotaCarryTopic, quotaTopic } from './early-raise-quota.ts'
import { careerBandTopic, gradeChangeTopic } from './grade-change.ts'
import { lowerGradeTopic } from './lower-grade.ts'
import { communeOfficeTopic } from './office-allowance.ts'
import { communeBackpayTopic } from './commune-backpay.ts'
import { communeCadreTopic } from './commune-cadre.ts'
import { departmentOfficeTopic } from './department-office.ts'
import { healthDutyTopic } from './health-duty.ts'
import { probationPayTopic } from './newcomer.ts'
import { probationTransitionTopic } from './probation-transition.ts'
import { newPublicEmployeeTopic } from './new-public-employee.ts'
import { nightWorkTopic, overtimeTopic } from './overtime.ts'
import { payslipTopic } from './payslip.ts'
import { regularRaiseTopic } from './regular-raise.ts'
import { retirementTopic } from './retirement.ts'
import { baseSalaryTopic, monthlySalaryTopic } from './salary.ts'
import { talentTopic } from './talent.ts'
import { teacherAllowanceTopic } from './teacher-allowance.ts'
import { teacherArrearsTopic } from './teacher-arrears.ts'
import { titleGroupTopic } from './title-group.ts'
import { villageFundTopic } from './village-fund.ts'

export const topics: Readonly<Record<string, Topic>> = {
  ...careerTopics,
  ...deadlineTopics,
  base_salary_lookup: baseSalaryTopic,
  bonus_fund: bonusFundTopic,
  commune_backpay: communeBackpayTopic,
  early_raise_merit: meritRaiseTopic,
  early_raise_quota: quotaTopic,
  early_raise_quota_carry: quotaCarryTopic,
  early_raise_quota_group: pooledQuotaTopic,
  early_raise_retirement: retirementRaiseTopic,
  grade_change: gradeChangeTopic,
  grade_change_lower_scale: lowerGradeTopic,
  health_on_call: healthDutyTopic,
  kiem_nhiem: concurrentHeadTopic,
  merit_achievement_window: achievementTopic,
  monthly_salary: monthlySalaryTopic,
  new_public_employee: newPublicEmployeeTopic,
  night_work_in_normal_shift: nightWorkTopic,
  overtime: overtimeTopic,
  payslip: payslipTopic,
  pit_brackets: taxTopic,
  position_allowance_commune: communeOfficeTopic,
  position_allowance_commune_old: communeCadreTopic,
  position_allowance_cuc: departmentOfficeTopic,
  probation_pay: probationPayTopic,
  probation_transition: probationTransitionTopic,
  regular_raise: regularRaiseTopic,
  retirement: retirementTopic,
  talent: talentTopic,
  teacher_allowance_arrears: teacherArrearsTopic,
  teacher_preferential_allowance: teacherAllowanceTopic,
  teacher_seniority_pct: teacherSeniorityTopic,
  title_group_lookup: titleGroupTopic,
  vc_conversion: careerBandTopic,
  village_fund: villageFundTopic,
  vuot_khung: beyondTopStepTopic,
  vuot_khung_money: beyondTopStepMoneyTopic,
}
