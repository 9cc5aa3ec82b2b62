import type { PlainDate } from '#lib/date.ts'
import type { Who } from '../personnel/model.ts'

type Born = { readonly sex: 'male' | 'female'; readonly on: PlainDate } | { readonly missing: string }

/** Sex and birthday, or which of them the record lacks. */
export function bornAs({ sex, birthOn }: Who): Born {
  if (sex && birthOn) return { sex, on: birthOn }
  const lacking = [!sex && 'giới tính', !birthOn && 'ngày sinh'].filter(Boolean).join(' và ')
  return { missing: `Hồ sơ chưa ghi ${lacking}` }
}
