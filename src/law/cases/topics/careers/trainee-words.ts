import type { Trainee } from '#law/training/trainee.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

/** Công chức unless the case says viên chức */
export function readStaff(input: Fields): Trainee {
  const name = ['staff', 'subject', 'person_type'].find((one) => input.has(one))
  if (name === undefined) return 'civil-servant'
  const words = fold(input.text(name))
  if (/vien chuc|^vc$|public employee/.test(words)) return 'public-employee'
  return /can bo|cong chuc|^cc$|^cb$|civil servant/.test(words)
    ? 'civil-servant'
    : input.fail(name, `chưa biết đối tượng “${input.text(name)}”`)
}
