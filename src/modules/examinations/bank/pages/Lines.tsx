import { Plus, X } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { TextField } from '#ui/TextField.tsx'
import { emptyLine, type Line, type SimpleForm } from '../form.ts'
import css from './bank.module.css'

type Props = { readonly form: SimpleForm; readonly change: (lines: readonly Line[]) => void }

const legends: Readonly<Record<string, string>> = {
  single: 'Các lựa chọn, đánh dấu một lựa chọn đúng',
  multiple: 'Các lựa chọn, đánh dấu mọi lựa chọn đúng',
  ordering: 'Các dòng, viết theo thứ tự đúng',
  matching: 'Các cặp ghép đúng',
  'short-answer': 'Những câu trả lời được chấp nhận',
  essay: 'Hướng dẫn chấm, các ý cộng lại bằng 100 %',
  file: 'Hướng dẫn chấm, các ý cộng lại bằng 100 %',
}

/** Các dòng của một câu hỏi. */
export function Lines({ form: { kind, lines }, change }: Props) {
  const put = (at: number, more: Partial<Line>) =>
    change(lines.map((line, one) => (one === at ? { ...line, ...more } : line)))
  const mark = (at: number, right: boolean) =>
    change(
      lines.map((line, one) =>
        one === at ? { ...line, right } : kind === 'single' && right ? { ...line, right: false } : line,
      ),
    )
  return (
    <fieldset className={css['form']}>
      <legend>{legends[kind]}</legend>
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line has no name of its own while it is written
        <div key={at} className={css['line']}>
          <TextField label={`Dòng ${at + 1}`} value={line.text} onChange={(text) => put(at, { text })} />
          {kind === 'matching' && (
            <TextField label={`Ghép với, dòng ${at + 1}`} value={line.other} onChange={(other) => put(at, { other })} />
          )}
          {(kind === 'essay' || kind === 'file') && (
            <TextField
              label={`Phần trăm, dòng ${at + 1}`}
              value={line.share}
              onChange={(share) => put(at, { share })}
            />
          )}
          {(kind === 'single' || kind === 'multiple') && (
            <Checkbox label={`Đúng, dòng ${at + 1}`} value={line.right} onChange={(right) => mark(at, right)} />
          )}
          <Button
            look="quiet"
            icon={X}
            label={`Bỏ dòng ${at + 1}`}
            onPress={() => change(lines.filter((_, one) => one !== at))}
          />
        </div>
      ))}
      <div>
        <Button icon={Plus} onPress={() => change([...lines, emptyLine])}>
          Thêm dòng
        </Button>
      </div>
    </fieldset>
  )
}
