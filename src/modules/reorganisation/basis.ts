import {
  decision_19_2025,
  law_72_2025,
  resolution_1199_2024,
  resolution_1679_2025,
  resolution_769_2019,
  resolution_891_2015,
} from '#law/instruments.ts'
import { type Citation, cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { longDate } from '#documents/texts.ts'
import { viDate } from '#lib/date.ts'
import type { UnitKind } from '../organisation/model.ts'
import type { Plan, Resolution } from './api.ts'
import type { UnitEffect } from './model.ts'

/** The resolutions the library holds, each as far as it was read. */
const known: readonly Citation[] = [
  cite(resolution_891_2015, 'Điều 1', 'secondary'),
  cite(resolution_769_2019, 'danh mục ngày 02/02/2020', 'secondary'),
  cite(resolution_1199_2024, 'Điều 1', 'read'),
  cite(resolution_1679_2025, 'Điều 1', 'read'),
]

const twoLevelsFrom = '2025-07-01'

const territories: readonly unknown[] = ['town', 'ward', 'commune'] satisfies UnitKind[]

/** Đơn vị hành chính: of the units that end, change or begin, at least one is a town, ward or commune. */
export const ofTerritory = (effects: readonly Pick<UnitEffect, 'before' | 'after'>[]) =>
  effects.some(({ before, after }) => [before?.kind, after?.kind].some((kind) => territories.includes(kind)))

type About = Pick<Plan, 'resolution' | 'on'> & { readonly territory: boolean }

/** Căn cứ sắp xếp: the resolution the officer names, and of the library what bears on the day. */
export function basisOf({ resolution, on, territory }: About): Finding<string> {
  const named = known.filter(({ instrument }) => instrument.number === resolution.number)
  const twoLevels = [
    cite(law_72_2025, 'đơn vị hành chính hai cấp', 'read'),
    cite(decision_19_2025, 'Danh mục và mã số đơn vị hành chính', 'secondary'),
  ]
  return finding(resolution.number, `Sắp xếp theo ${nameOf(resolution)}, từ ngày ${viDate(on)}`, {
    cites: [...named, ...(territory && on >= twoLevelsFrom ? twoLevels : [])],
  })
}

/** 'Nghị quyết số 1679/NQ-UBTVQH15' */
export const nameOf = ({ number }: Resolution) => `${/NQ/.test(number) ? 'Nghị quyết' : 'văn bản'} số ${number}`

/** The line among the bases, for a resolution that the library does not hold. */
export function basisLine(resolution: Resolution): string[] {
  const { number, issuedOn, title } = resolution
  if (known.some(({ instrument }) => instrument.number === number)) return []
  const about = /^(về|Về) /.test(title) ? lowerFirst(title) : `về ${lowerFirst(title)}`
  return [['Căn cứ', nameOf(resolution), issuedOn ? longDate(issuedOn) : '', about].filter(Boolean).join(' ')]
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
