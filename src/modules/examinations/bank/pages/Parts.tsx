import { Plus, X } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { emptyPart, type PartForm, type SimpleKind } from '../form.ts'
import { kindNames } from '../model.ts'
import css from './bank.module.css'
import { SimpleFields } from './SimpleFields.tsx'

type Props = { readonly parts: readonly PartForm[]; readonly change: (parts: readonly PartForm[]) => void }

const kinds = Object.entries(kindNames)
  .filter(([id]) => id !== 'situational')
  .map(([id, label]) => ({ id, label }))

/** Các ý của một tình huống; each is a question of its own, with its weight. */
export function Parts({ parts, change }: Props) {
  const put = (at: number, more: Partial<PartForm>) =>
    change(parts.map((part, one) => (one === at ? { ...part, ...more } : part)))
  return (
    <>
      {parts.map((part, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a part has no name of its own while it is written
        <fieldset key={at} className={css['part']}>
          <legend>Ý {at + 1}</legend>
          <div className={css['three']}>
            <Select
              label="Loại"
              options={kinds}
              value={part.kind}
              onChange={(kind) => put(at, { kind: (kind ?? 'single') as SimpleKind })}
            />
            <TextField label="Trọng số" value={part.weight} onChange={(weight) => put(at, { weight })} />
            {parts.length > 1 && (
              <Button look="quiet" icon={X} onPress={() => change(parts.filter((_, one) => one !== at))}>
                Bỏ ý {at + 1}
              </Button>
            )}
          </div>
          <TextArea
            label="Câu hỏi của ý"
            required
            rows={2}
            value={part.prompt}
            onChange={(prompt) => put(at, { prompt })}
          />
          <SimpleFields form={part} change={(more) => put(at, more)} />
        </fieldset>
      ))}
      <div>
        <Button icon={Plus} onPress={() => change([...parts, emptyPart])}>
          Thêm ý
        </Button>
      </div>
    </>
  )
}
