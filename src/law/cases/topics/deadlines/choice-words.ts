import { afterSupplement, apologyOnDayOff, exactCutoff } from '#law/deadlines/choices.ts'
import { postingDays } from '#law/deadlines/monthly-aid.ts'
import type { AgencyChoices, Choice } from '#law/kit/choice.ts'
import type { Fields } from '../../fields.ts'

const fields: readonly (readonly [field: string, Choice])[] = [
  ['apology_on_day_off', apologyOnDayOff],
  ['exact_cutoff', exactCutoff],
  ['after_supplement', afterSupplement],
  ['posting', postingDays],
]

/** What the case says that the agency chose; the rest takes the default. */
export const readChoices = (input: Fields): AgencyChoices =>
  Object.fromEntries(
    fields
      .filter(([field]) => input.has(field))
      .map(([field, of]) => {
        const value = input.text(field)
        return [of.name, Object.hasOwn(of.options, value) ? value : input.fail(field, `chưa biết lựa chọn “${value}”`)]
      }),
  )
