import type { Topic } from '../case.ts'
import { beyondTopStepMoneyTopic, beyondTopStepTopic } from './beyond-top-step.ts'
import { regularRaiseTopic } from './regular-raise.ts'
import { baseSalaryTopic, monthlySalaryTopic } from './salary.ts'
import { titleGroupTopic } from './title-group.ts'

export const topics: Readonly<Record<string, Topic>> = {
  base_salary_lookup: baseSalaryTopic,
  monthly_salary: monthlySalaryTopic,
  regular_raise: regularRaiseTopic,
  title_group_lookup: titleGroupTopic,
  vuot_khung: beyondTopStepTopic,
  vuot_khung_money: beyondTopStepMoneyTopic,
}
