import { Link } from '#ui/Link.tsx'
import { useSession } from '#ui/session.ts'
import type { Column } from '#ui/Table.tsx'
import { actName } from '../act-names.ts'
import type { ActivityPage } from '../api.ts'
import { placeOf } from './subject.ts'
import { second } from './when.ts'

export type Entry = ActivityPage['rows'][number]

export const columns: readonly Column<Entry>[] = [
  { id: 'at', heading: 'Lúc', cell: ({ at }) => second(at), width: 150 },
  { id: 'actor', heading: 'Người thao tác', cell: ({ actor }) => actor, width: 160 },
  { id: 'says', heading: 'Nội dung', cell: (row) => <Says row={row} />, wrap: true, width: 320 },
  { id: 'act', heading: 'Việc', cell: ({ act }) => actName(act), width: 160 },
  { id: 'address', heading: 'Địa chỉ máy', cell: ({ address }) => address ?? '', width: 110 },
]

/** On a phone: when, and below each other who and what. */
export const phoneColumns: readonly Column<Entry>[] = [
  { id: 'at', heading: 'Lúc', cell: ({ at }) => second(at), wrap: true, width: 88 },
  {
    id: 'says',
    heading: 'Ai, việc gì',
    wrap: true,
    cell: (row) => (
      <>
        <strong>{row.actor}</strong>
        <br />
        <Says row={row} />
      </>
    ),
  },
]

/** What was done; it leads to what it was done to. */
function Says({ row }: { readonly row: Entry }) {
  const place = placeOf(row, useSession().rights)
  return place ? <Link to={place.to}>{row.says}</Link> : row.says
}
