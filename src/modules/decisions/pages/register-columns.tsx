import { Link } from '#ui/Link.tsx'
import type { Column } from '#ui/Table.tsx'
import { viDate } from '#ui/format.ts'
import type { RegisterRow } from '../api.ts'
import { ofWhom, withoutLead } from './decision-columns.tsx'

export const columns: readonly Column<RegisterRow>[] = [
  { id: 'number', heading: 'Số, ký hiệu', cell: (row) => row.number, width: 120 },
  { id: 'signedOn', heading: 'Ngày ký', cell: ({ signedOn }) => viDate(signedOn), align: 'end' },
  { id: 'kind', heading: 'Loại', cell: ({ kindName }) => kindName, wrap: true, width: 160 },
  { id: 'subject', heading: 'Trích yếu', cell: ({ subject }) => withoutLead(subject), wrap: true, width: 260 },
  { id: 'people', heading: 'Số người', cell: ofWhom, align: 'end' },
  { id: 'signedBy', heading: 'Người ký', cell: ({ signedBy }) => signedBy, width: 140 },
  {
    id: 'revoked',
    heading: 'Thu hồi',
    cell: ({ revokedBy }) =>
      revokedBy && (
        <Link to={`/quyet-dinh/${revokedBy.id}`}>
          Số {revokedBy.number}, {viDate(revokedBy.signedOn)}
        </Link>
      ),
    width: 150,
  },
]
