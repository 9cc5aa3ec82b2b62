import { type Excluded, teacherSeniority, teachingMonths } from '#law/pay/teacher-seniority.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { fold } from '../words.ts'

export const teacherSeniorityTopic: Topic = (input, lawOn): Answer => {
  const counted = input.has('counted_months')
    ? input.whole('counted_months')
    : teachingMonths(
        input.date('teaching_from'),
        input.dateOr('as_of', lawOn),
        input.objects('excluded').map(readExcluded),
        lawOn,
      ).value
  return { counted_months: counted, full_years: Math.floor(counted / 12), pct: teacherSeniority(counted, lawOn).value }
}

function readExcluded(one: Fields): Excluded {
  const kind = fold(one.text('kind'))
  const months = one.number('months')
  if (kind === 'tap su') return { reason: 'probation', months }
  if (/^nghi( viec rieng)? khong/.test(kind)) return { reason: 'unpaid-leave', months }
  if (/^(nghi|om|thai san|tam|dinh chi|qua han|di hoc|khac)/.test(kind)) return { reason: 'other', months }
  return one.fail('kind', `chưa biết loại thời gian “${one.text('kind')}”`)
}
