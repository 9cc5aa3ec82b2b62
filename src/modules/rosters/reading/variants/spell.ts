import { type PlainDate, viDate } from '#lib/date.ts'
import type { Value } from './value.ts'
import type { Randomly } from './random.ts'

/** One day in any of the spellings that keep the whole of it. */
export function spellDay(day: PlainDate, { pick }: Randomly): Value {
  const [year, month, on] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)]
  return pick<Value>([
    new Date(`${day}T00:00:00Z`),
    viDate(day),
    ` ${viDate(day)} `,
    `${Number(on)}/${Number(month)}/${year}`,
    `${on}.${month}.${year}`,
    `${on}-${month}-${year.slice(2)}`,
  ])
}

export const spellCoefficient = (text: string, { pick }: Randomly): Value =>
  pick<Value>([text, text.replace('.', ','), Number(text)])

export const spellName = (name: string, { pick }: Randomly) =>
  pick([name, name, name.toLocaleUpperCase('vi'), ` ${name.replace(' ', '  ')}`, `${name} `, name.normalize('NFD')])
