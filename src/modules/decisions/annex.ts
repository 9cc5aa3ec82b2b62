import type { Annex } from '#documents/model.ts'
import { attachedTo } from '#documents/texts.ts'
import type { Agency } from '../access/model.ts'
import { headOf, type Issue, symbolOf } from './heading.ts'
import type { DecisionKind, Wording } from './model.ts'
import { linesOf, type StoredItem } from './store.ts'

const ofPeople = [
  { heading: 'Họ và tên', align: 'left', width: 4 },
  { heading: 'Ngày sinh', align: 'center', width: 2.2 },
  { heading: 'Đơn vị', align: 'left', width: 4 },
] as const

const ofUnits = [
  { heading: 'Đơn vị', align: 'left', width: 3 },
  { heading: 'Thuộc', align: 'left', width: 3 },
] as const

export function annexOf(
  agency: Agency,
  kind: DecisionKind,
  { annexTitle, columns }: Wording,
  items: readonly StoredItem[],
  issue: Issue | null,
): Annex {
  const { authority } = headOf(agency)
  return {
    title: annexTitle,
    subtitle: attachedTo({
      kind: 'Quyết định',
      number: issue?.number ?? null,
      symbol: symbolOf(agency),
      date: issue?.signedOn ?? null,
      issuer: authority,
    }),
    columns: [
      { heading: 'STT', align: 'center', width: 1 },
      ...(kind.ofUnits || items.some(({ unitId }) => unitId) ? ofUnits : ofPeople),
      ...columns.map(({ heading, align = 'left', width = 2 }) => ({ heading, align, width })),
    ],
    rows: items.map((item, index) => [
      String(index + 1),
      item.named.fullName,
      ...(item.unitId ? [] : [item.named.birthOn]),
      item.named.unitName,
      ...kind.cells(linesOf([item])[0]!, item.named),
    ]),
  }
}
