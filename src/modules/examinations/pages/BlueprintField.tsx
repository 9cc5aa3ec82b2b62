import { X } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { decimal } from '#ui/format.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { useGet } from '#ui/query.ts'
import { TextField } from '#ui/TextField.tsx'
import type { Supply } from '../exam/api.ts'
import { difficultyNames, totalOf } from '../exam/model.ts'
import css from './exams.module.css'

export type Row = {
  readonly topicId: string
  readonly difficulty: number
  readonly count: number
  readonly points: string
}

type Props = {
  readonly value: readonly Row[]
  readonly onChange: (rows: readonly Row[]) => void
  readonly error?: string | undefined
}

const keyOf = ({ topicId, difficulty }: Pick<Row, 'topicId' | 'difficulty'>) => `${topicId} ${difficulty}`

/** Ma trận đề: a line a topic and difficulty, with what the bank has. */
export function BlueprintField({ value, onChange, error }: Props) {
  const supply = useGet<Supply>('/exams/supply')
  const taken = value.map(keyOf)
  const options = supply
    .filter((cell) => !taken.includes(keyOf(cell)))
    .map((cell) => ({ id: keyOf(cell), label: nameOf(cell), detail: stockOf(cell) }))
  const add = (id: string | null) => {
    const cell = supply.find((one) => keyOf(one) === id)
    if (cell) onChange([...value, { topicId: cell.topicId, difficulty: cell.difficulty, count: 5, points: '1' }])
  }
  const change = (at: number, more: Partial<Row>) =>
    onChange(value.map((row, one) => (one === at ? { ...row, ...more } : row)))
  return (
    <fieldset className={css['form']} data-field="blueprint">
      <legend>Ma trận đề</legend>
      {value.map((row, at) => {
        const cell = supply.find((one) => keyOf(one) === keyOf(row))
        return (
          <div key={keyOf(row)} className={css['cell']}>
            <p>
              {cell ? nameOf(cell) : 'Chuyên đề không còn câu hỏi'}
              <br />
              <small>{cell && stockOf(cell)}</small>
            </p>
            <NumberField
              label="Số câu"
              min={1}
              max={200}
              value={row.count}
              onChange={(count) => change(at, { count: count ?? 1 })}
            />
            <TextField label="Điểm/câu" value={row.points} onChange={(points) => change(at, { points })} />
            <Button
              look="quiet"
              icon={X}
              label="Bỏ dòng này"
              onPress={() => onChange(value.filter((_, one) => one !== at))}
            />
          </div>
        )
      })}
      <ComboBox
        key={value.length}
        label="Thêm chuyên đề và độ khó"
        options={options}
        value={null}
        onChange={add}
        error={error}
        help={
          options.length === 0
            ? 'Ngân hàng câu hỏi chưa có câu nào được duyệt cho dòng khác.'
            : 'Gõ tên chuyên đề để tìm.'
        }
      />
      <p>{totalWords(value)}</p>
    </fieldset>
  )
}

type Cell = Supply[number]
const nameOf = ({ topic, difficulty }: Cell) => `${topic}, ${difficultyNames[difficulty]!.toLowerCase()}`
const stockOf = ({ closed, open }: Cell) => `${closed} câu kín${open > 0 ? `, ${open} câu luyện tập` : ''}`

function totalWords(rows: readonly Row[]): string {
  const clear = rows.map(({ count, points }) => ({ count, points: points.replace(',', '.') }))
  if (clear.some(({ points }) => !/^\d+(\.\d+)?$/.test(points))) return 'Hãy nhập điểm bằng số.'
  const { questions, points } = totalOf(clear)
  return `Tổng: ${questions} câu, ${decimal(points)} điểm.`
}
