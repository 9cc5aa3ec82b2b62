import { employeePostgraduateLaw, postgraduateLaw, type Unmet } from '#law/training/postgraduate.ts'
import type { PlainDate } from '#lib/date.ts'

type Words = Readonly<Partial<Record<Unmet, string>>>

export function civilWords(lawOn: PlainDate): Words {
  const { maxAge, years, multiple } = postgraduateLaw.valueOn(lawOn)
  return {
    age: `age>${maxAge}`,
    years: `years<${years}`,
    grades: 'last_two_years_below_HTTNV',
    major: 'major_not_fit',
    commitment: `commitment<${multiple}x`,
  }
}

export const employeeWords = (lawOn: PlainDate): Words => ({
  probation: 'on_probation',
  major: 'major_not_fit',
  commitment: `commitment<${employeePostgraduateLaw.valueOn(lawOn).multiple}x`,
})
