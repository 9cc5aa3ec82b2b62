import type { PlainDate } from '#lib/date.ts'
import type { Conflicting } from '#modules/access/pages/useForm.ts'
import { decimal, dayOr } from '#ui/format.ts'
import { regionNames } from '../model.ts'
import type { WorkplaceEra } from '../workplace-api.ts'

export type PlaceForm = {
  region: WorkplaceEra['region']
  area: string
  publicService: boolean
  from: PlainDate | null
  basis: string
  reason: string
  /** The line seen last; undefined: the one on the page. */
  seen: string | null | undefined
}

export const labels = {
  region: 'Nơi đóng',
  area: 'Hệ số phụ cấp khu vực',
  publicService: 'Đơn vị sự nghiệp (không có phụ cấp công vụ)',
  from: 'Từ ngày',
  basis: 'Căn cứ',
  reason: 'Lý do',
}

export const conflicting: Conflicting<PlaceForm> = {
  rows: (mine, current: WorkplaceEra) => [
    { label: labels.region, mine: regionNames[mine.region], theirs: regionNames[current.region] },
    { label: labels.area, mine: decimal(mine.area) || 'không có', theirs: decimal(current.area ?? 'không có') },
    { label: labels.from, mine: dayOr(mine.from), theirs: dayOr(current.from, 'từ đầu') },
    { label: labels.basis, mine: mine.basis, theirs: current.basis },
  ],
  theirs: ({ region, publicService, basis, id }: WorkplaceEra) => ({ region, publicService, basis, seen: id }),
  mine: ({ id }: WorkplaceEra) => ({ seen: id }),
}
