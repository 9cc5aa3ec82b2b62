import { useAddress } from '#ui/address.ts'
import { number } from '#ui/format.ts'
import type { Counts, Import } from '../api.ts'
import css from './rosters.module.css'

type Chip = {
  readonly id: string
  readonly words: string
  readonly of: (counts: Counts) => number
  readonly tone?: 'danger' | 'waits'
}

const read: readonly Chip[] = [
  { id: 'accepted', words: 'được nhận', of: ({ accepted }) => accepted },
  { id: 'warning', words: 'có cảnh báo', of: ({ warnings }) => warnings, tone: 'waits' },
  { id: 'held', words: 'giữ lại', of: ({ held }) => held, tone: 'danger' },
]

const compared: readonly Chip[] = [
  { id: 'new', words: 'người mới', of: ({ new: fresh }) => fresh },
  { id: 'changed', words: 'thay đổi', of: ({ changed }) => changed },
  { id: 'same', words: 'không đổi', of: ({ same }) => same },
  { id: 'probable', words: 'có lẽ là cùng một người', of: ({ probable }) => probable, tone: 'waits' },
]

export const absent = 'absent'

/** The counts; pressing one shows its rows. */
export function CountChips({ list: { counts, state } }: { readonly list: Import }) {
  const last: readonly Chip[] = [
    ...(counts.imported > 0 && counts.imported < counts.accepted + counts.held
      ? [{ id: 'waiting', words: 'chưa nhập', of: () => counts.accepted + counts.held - counts.imported }]
      : []),
    ...(state === 'preview'
      ? [{ id: absent, words: 'vắng mặt trong danh sách', of: ({ absent: away }: Counts) => away }]
      : []),
  ]
  return (
    <div className={css['chips']} data-noprint>
      <Group label="Kết quả đọc" chips={read} counts={counts} />
      <Group label="So với hồ sơ" chips={[...compared, ...last]} counts={counts} />
    </div>
  )
}

type GroupProps = { readonly label: string; readonly chips: readonly Chip[]; readonly counts: Counts }

function Group({ label, chips, counts }: GroupProps) {
  const [{ loc }, change] = useAddress()
  return (
    <div className={css['group']} role="group" aria-label={label}>
      <span className={css['soft']} aria-hidden>
        {label}
      </span>
      {chips.map(({ id, words, of, tone }) => (
        <button
          key={id}
          type="button"
          className={css['chip']}
          data-tone={of(counts) > 0 ? tone : undefined}
          aria-pressed={loc === id}
          disabled={of(counts) === 0 && loc !== id}
          onClick={() => change({ loc: loc === id ? null : id, so: null, dong: null })}
        >
          <b>{number(of(counts))}</b> {words}
        </button>
      ))}
    </div>
  )
}
