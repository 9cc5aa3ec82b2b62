import { looksLikeIdNumber } from '#lib/id-number.ts'
import { useDay } from '#ui/day.ts'
import { ExportButton } from '#ui/ExportButton.tsx'
import { type Filter, Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { staffKindNames, staffKinds } from '../../organisation/model.ts'
import { degreeNames, modeNames, type PeopleColumn, sectorNames } from '../model.ts'
import { useAddress } from '#ui/address.ts'
import { ColumnChooser } from './ColumnChooser.tsx'
import { circleOf } from './list-address.ts'
import { NumberSearch } from './NumberSearch.tsx'
import { useUnits } from './useUnits.ts'
import type { usePeople } from './usePeople.ts'

type RanksHeld = readonly { readonly code: string; readonly title: string | null; readonly people: number }[]

type Props = { readonly list: ReturnType<typeof usePeople>; readonly columns: readonly PeopleColumn[] }

const refuseNumber = (text: string) =>
  looksLikeIdNumber(text) ? 'Số định danh không tìm ở đây. Hãy bấm nút “Số định danh”.' : undefined

/** The sentence above the list: "thuộc …, giữ ngạch …, đến hạn từ … đến …". */
export function PeopleFilters({ list: { filters, data }, columns }: Props) {
  const words = useWords()
  const asIds = columns.map((id) => ({ id }))
  return (
    <Filters
      filters={words}
      lead={<SearchField label="Tìm theo họ tên" placeholder="Tìm theo họ tên, không cần dấu" refuse={refuseNumber} />}
      count={data && `${data.more ? 'hơn ' : ''}${number(data.total)} người`}
    >
      <NumberSearch />
      <ColumnChooser columns={columns} />
      <ExportButton path="/people" query={filters} columns={asIds} />
    </Filters>
  )
}

const steps = Array.from({ length: 12 }, (_, index) => ({ id: String(index + 1), label: `bậc ${index + 1}` }))
const staff = staffKinds.map((id) => ({ id, label: staffKindNames[id] }))
const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([id, label]) => ({ id, label: label.toLowerCase() }))
const circles = [
  { id: 'tri-thuc', label: 'trí thức của địa bàn' },
  { id: 'so-rong', label: 'mọi người trong sổ' },
]
const circle: Filter = { id: 'vong', word: 'trong', kind: 'choice', any: 'người đang công tác', options: circles }
const learned: readonly Filter[] = [
  { id: 'trinh-do', word: 'trình độ', kind: 'choice', any: 'bất kỳ', options: optionsOf(degreeNames) },
  { id: 'dao-tao', word: 'đào tạo', kind: 'choice', any: 'hình thức bất kỳ', options: optionsOf(modeNames) },
]
const sector: Filter = {
  id: 'khu-vuc',
  word: 'khu vực',
  kind: 'choice',
  any: 'bất kỳ',
  options: optionsOf(sectorNames),
}

function useWords(): readonly Filter[] {
  const { day, isToday } = useDay()
  const wider = circleOf(useAddress()[0]) !== 'staff'
  const ranks = useGet<RanksHeld>('/people/ranks', isToday ? {} : { day })
  const ofRank = ranks.map(({ code, title, people }) => ({
    id: code,
    label: title ? `${title} (${code})` : code,
    detail: `${number(people)} người`,
  }))
  const units = useUnits(day)
  const place: Filter = { id: 'xa-phuong', word: 'sống, làm việc ở', kind: 'choice', any: 'nơi bất kỳ', options: units }
  return [
    circle,
    { id: 'don-vi', word: 'thuộc', kind: 'choice', any: 'mọi đơn vị', options: units },
    ...(wider ? [place, sector] : []),
    ...learned,
    { id: 'ngach', word: 'giữ', kind: 'choice', any: 'ngạch bất kỳ', options: ofRank },
    { id: 'bac', word: 'ở', kind: 'choice', any: 'mọi bậc', options: steps },
    { id: 'loai', word: 'là', kind: 'choice', any: 'mọi loại', options: staff },
    { id: 'vuot-khung', word: 'phụ cấp', kind: 'switch', off: 'bất kỳ', on: 'đang hưởng vượt khung' },
    { id: 'han-tu', word: 'đến hạn', kind: 'day', any: 'từ ngày bất kỳ', before: 'từ' },
    { id: 'han-den', word: 'đến hạn', kind: 'day', any: 'đến ngày bất kỳ', before: 'đến hết' },
    { id: 'ngay', word: 'tại ngày', kind: 'day', any: 'hôm nay', before: '' },
  ]
}
