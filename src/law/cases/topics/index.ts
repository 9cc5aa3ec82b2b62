import type { Topic } from '../case.ts'
import { beyondTopStepMoneyTopic, beyondTopStepTopic } from './beyond-top-step.ts'
import { careerBandTopic, gradeChangeTopic, lowerGradeTopic } from './grade-change.ts'
import { regularRaiseTopic } from './regular-raise.ts'
import { retirementTopic } from './retirement.ts'
import { baseSalaryTopic, monthlySalaryTopic } from './salary.ts'
import { titleGroupTopic } from './title-group.ts'

export const topics: Readonly<Record<string, Topic>> = {
  base_salary_lookup: baseSalaryTopic,
  grade_change: gradeChangeTopic,
  grade_change_lower_scale: lowerGradeTopic,
  monthly_salary: monthlySalaryTopic,
  regular_raise: regularRaiseTopic,
  retirement: retirementTopic,
  title_group_lookup: titleGroupTopic,
  vc_conversion: careerBandTopic,
  vuot_khung: beyondTopStepTopic,
  vuot_khung_money: beyondTopStepMoneyTopic,
}
