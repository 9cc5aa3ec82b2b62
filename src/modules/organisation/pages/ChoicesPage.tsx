import { useMemo, useState } from 'react'
import { useAddress } from '#ui/address.ts'
import { useDay } from '#ui/day.ts'
import { number, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { Table } from '#ui/Table.tsx'
import type { OpenPoint } from '../choice-api.ts'
import { choiceColumns } from './choice-columns.tsx'
import { eraOn } from './choice-words.ts'
import { ChoicePanel } from './ChoicePanel.tsx'

/** Những điểm văn bản để ngỏ, and how the agency settled each. */
export function ChoicesPage() {
  const points = useGet<readonly OpenPoint[]>('/agency/choices')
  const { day } = useDay()
  const [address, change] = useAddress()
  const [phone] = useState(() => matchMedia('(max-width: 719px)').matches)
  const columns = useMemo(() => choiceColumns(day, phone), [day, phone])
  const opened = points.find(({ name }) => name === address['xem'])
  const chosen = points.filter((point) => eraOn(point, day)).length
  return (
    <Page
      title="Lựa chọn của cơ quan"
      lead={`Ngày ${viDate(day)}: ${number(points.length)} điểm văn bản không quy định rõ, cơ quan đã chọn ${number(chosen)}. Chưa chọn thì tính theo cách mặc định. Căn cứ của mỗi phép tính nêu cách đang dùng.`}
    >
      <Table
        label="Các điểm văn bản để ngỏ"
        noun="điểm"
        rows={points}
        columns={columns}
        rowId={({ name }) => name}
        rowName={({ label }) => label}
        onOpen={({ name }) => change({ xem: name === opened?.name ? null : name })}
        opened={opened?.name ?? null}
        empty="Không có điểm nào"
      />
      {opened && <ChoicePanel key={opened.name} point={opened} onClose={() => change({ xem: null })} />}
    </Page>
  )
}
