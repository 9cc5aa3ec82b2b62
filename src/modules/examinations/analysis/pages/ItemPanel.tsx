import { useMemo } from 'react'
import { decimal } from '#ui/format.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import css from '../../marking/pages/marking.module.css'
import type { Analysis } from '../api.ts'
import { flagNames } from '../flags.ts'
import { Count } from './Count.tsx'
import type { Asked } from './PeoplePanel.tsx'

type Item = Analysis['items'][number]
type Option = Item['options'][number]
type Props = { readonly item: Item; readonly ask: (asked: Asked) => void; readonly onClose: () => void }

/** Một câu hỏi: phương án nào ai chọn. */
export function ItemPanel({ item, ask, onClose }: Props) {
  const columns = useMemo(() => columnsOf(item, ask), [item, ask])
  return (
    <SidePanel title="Phân tích câu hỏi" onClose={onClose}>
      <div className={css['part']}>
        <p>{item.prompt}</p>
        <p>
          p = {decimal(item.facility)}, D = {decimal(item.discrimination)}; nhóm điểm cao và nhóm điểm thấp mỗi nhóm{' '}
          {item.group} người.
        </p>
        {item.flags.map((flag) => (
          <p key={flag}>{flagNames[flag]}</p>
        ))}
        {item.options.length > 0 && <Table label="Phương án" rows={item.options} columns={columns} empty="" />}
      </div>
    </SidePanel>
  )
}

function columnsOf({ questionId, version }: Item, ask: Props['ask']): Column<Option>[] {
  const count = (group: 'all' | 'upper' | 'lower', of: (option: Option) => number) => (option: Option) => (
    <Count
      count={of(option)}
      onPress={() => ask({ title: `Chọn “${option.text}”`, query: { questionId, version, option: option.id, group } })}
    />
  )
  return [
    {
      id: 'text',
      heading: 'Phương án',
      width: 120,
      wrap: true,
      cell: ({ text, right }) => `${text}${right ? ' (đáp án)' : ''}`,
    },
    { id: 'chosen', heading: 'Chọn', align: 'end', cell: count('all', ({ chosen }) => chosen) },
    { id: 'upper', heading: 'Cao', align: 'end', cell: count('upper', ({ upper }) => upper) },
    { id: 'lower', heading: 'Thấp', align: 'end', cell: count('lower', ({ lower }) => lower) },
  ]
}
