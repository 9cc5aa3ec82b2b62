import { isPlainDate } from '#lib/date.ts'
import { ExportButton } from '#ui/ExportButton.tsx'
import { type Filter, Filters } from '#ui/Filters.tsx'
import { number } from '#ui/format.ts'
import { useAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { X } from 'lucide-react'
import { columnsOf } from './duty-columns.tsx'
import type { Desk } from './useDesk.ts'
import { whenWords } from './when.ts'

export function DeskFilters({ desk }: { readonly desk: Desk }) {
  const { rows, when, exported, today } = desk
  const [, change] = useAddress()
  return (
    <Filters
      filters={filtersOf(desk)}
      lead={<SearchField label="Tìm theo tên" />}
      count={`${number(rows.length)} việc`}
    >
      {when && isPlainDate(when) && (
        <Button look="quiet" icon={X} onPress={() => change({ khi: null })}>
          Chỉ {whenWords(when)}
        </Button>
      )}
      <ExportButton
        path="/duties"
        query={exported}
        columns={columnsOf(today, false).filter(({ id }) => id !== 'because')}
      />
    </Filters>
  )
}

function filtersOf({ choices }: Desk): Filter[] {
  const units = choices.units.map(({ unitId, name, count }) => ({ id: unitId, label: name, detail: `${count} việc` }))
  const kinds = choices.kinds.map(({ kind, name, count }) => ({ id: kind, label: name, detail: `${count} việc` }))
  return [
    { id: 'don-vi', word: 'thuộc', kind: 'choice', any: 'mọi đơn vị', options: units },
    { id: 'viec', word: 'về', kind: 'choice', any: 'mọi việc', options: kinds },
    { id: 'den', word: 'đến hạn', kind: 'day', any: 'trong ba tháng tới', before: 'trước ngày' },
  ]
}
