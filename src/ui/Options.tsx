import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import menu from './menu.module.css'
import type { Option } from './options.ts'

type Props = {
  /** Absent in a combo box, which gives them itself, already filtered. */
  readonly options?: readonly Option[]
  readonly label?: string
  /** A list that stands alone chooses by itself; in a select or combo box, they do. */
  readonly chosen?: string
  readonly onChoose?: (id: string) => void
}

/** The list that a select, a combo box or a filter opens. */
export function Options({ options, label, chosen, onChoose }: Props) {
  const own = onChoose && {
    selectionMode: 'single' as const,
    selectedKeys: [chosen ?? ''],
    onSelectionChange: (keys: 'all' | Set<React.Key>) =>
      onChoose(keys === 'all' ? '' : String([...keys][0] ?? chosen ?? '')),
  }
  return (
    <ListBox
      className={menu['list'] ?? ''}
      {...(options && { items: options })}
      {...own}
      {...(label !== undefined && { 'aria-label': label })}
      renderEmptyState={() => <p className={menu['words']}>Không có lựa chọn nào khớp.</p>}
    >
      {({ id, label: words, detail }) => (
        <ListBoxItem id={id} textValue={words} className={menu['item'] ?? ''}>
          {({ isSelected }) => (
            <>
              {words}
              {detail && <span className={menu['detail']}>{detail}</span>}
              {isSelected && <Check size={15} aria-hidden className={menu['detail']} />}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
