import { useMemo } from 'react'
import { Badge } from '#ui/Badge.tsx'
import type { Column } from '#ui/Table.tsx'
import type { CampaignLine, UnitList } from '../api.ts'
import { fieldNames, partNames } from '../model.ts'
import css from './campaigns.module.css'
import { ProposeButton } from './ProposeButton.tsx'

/** The parts that are asked for, as columns; the name stands first anyway. */
export function useLineColumns({ campaign: { parts } }: UnitList, path: string, open: boolean) {
  return useMemo((): Column<CampaignLine>[] => {
    const asked = parts.flatMap((part, at): Column<CampaignLine>[] =>
      part === 'name'
        ? []
        : [{ id: part, heading: partNames[part], wrap: true, width: 120, cell: ({ values }) => values[at] || '–' }],
    )
    return [
      { id: 'fullName', heading: 'Họ và tên', width: 180, cell: ({ fullName }) => fullName },
      { id: 'checked', heading: 'Đã xem', width: 150, wrap: true, cell: (line) => <Seen line={line} /> },
      ...(open
        ? [{ id: 'acts', heading: 'Việc', cell: (line: CampaignLine) => <ProposeButton line={line} path={path} /> }]
        : []),
      ...asked,
    ]
  }, [parts, path, open])
}

function Seen({ line: { checked, corrections } }: { readonly line: CampaignLine }) {
  return (
    <span className={css['asked']}>
      {checked ? <Badge tone="done">Đã xem</Badge> : <Badge tone="waits">Chưa xem</Badge>}
      {corrections.map(({ id, field, wanted, accepted, answer }) => (
        <small key={id}>
          Đề nghị sửa {fieldNames[field].toLowerCase()}: {wanted}
          {accepted !== null && ` (${accepted ? 'đã chấp nhận' : 'không chấp nhận'}${answer ? `: ${answer}` : ''})`}
        </small>
      ))}
    </span>
  )
}
