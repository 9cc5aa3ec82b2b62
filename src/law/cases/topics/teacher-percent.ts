import type { Finding } from '#law/kit/finding.ts'
import { disabledClassPercent, teacherAllowancePercent } from '#law/pay/teacher-allowance-percent.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Fields } from '../fields.ts'
import { fold } from '../words.ts'
import { areaWords, institutionWords, roles, subjects } from './teacher-words.ts'

function byWords<T>(input: Fields, name: string, words: readonly (readonly [RegExp, T])[]): T {
  const text = fold(input.text(name))
  return words.find(([word]) => word.test(text))?.[1] ?? input.fail(name, `chưa biết “${input.text(name)}”`)
}

export function readPercent(input: Fields, lawOn: PlainDate): Finding<number> {
  if (input.has('disabled_share_pct')) {
    return disabledClassPercent(input.number('disabled_share_pct'), input.flagOr('dedicated', true), lawOn)
  }
  const post = {
    role: input.has('role') ? input.one('role', roles) : 'teacher',
    institution: byWords(input, 'institution', institutionWords),
    area: input.has('area') ? byWords(input, 'area', areaWords) : 'ordinary',
    managerAsTeacher: input.flagOr('manager_as_teacher', false),
    ...(input.has('subject_taught') ? { subject: input.one('subject_taught', subjects) } : {}),
  } as const
  return teacherAllowancePercent(post, lawOn)
}
