import { useState } from 'react'
import { ApiError, patch } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { KeyValue } from '#ui/KeyValue.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useMay } from '#ui/session.ts'
import { TextArea } from '#ui/TextArea.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Decision } from '../api.ts'
import css from './decisions.module.css'

/** Ghi chú nội bộ: for those who draft and sign; it is not printed. */
export function Note({ decision: { id, note, version, may } }: { readonly decision: Decision }) {
  const mayEdit = useMay('PATCH /api/decisions/:id') && may.edit
  const [text, setText] = useState(note)
  const save = useAct<number>({
    quiet: true,
    run: (at) => patch(`/decisions/${id}`, { version: at, note: text }),
    changes: ['/decisions'],
  })
  if (!mayEdit) return note === '' ? null : <ReadNote note={note} />
  return (
    <section className={css['note']}>
      <TextArea label="Ghi chú cho người ký" help="Không in trên văn bản." value={text} onChange={setText} rows={2} />
      {text !== note && (
        <div className={css['row']}>
          <Button look="primary" isPending={save.isPending} onPress={() => save.mutate(version)}>
            Lưu ghi chú
          </Button>
          <Button look="quiet" onPress={() => setText(note)}>
            Thôi
          </Button>
        </div>
      )}
      <Refused error={save.error} />
      {currentOf(save.error) && <Both mine={text} current={currentOf(save.error)!} onMine={(at) => save.mutate(at)} />}
    </section>
  )
}

const ReadNote = ({ note }: { readonly note: string }) => (
  <section>
    <h2>Ghi chú</h2>
    <p>{note}</p>
  </section>
)

type Current = Pick<Decision, 'version' | 'state' | 'note'>

const currentOf = (error: unknown) =>
  error instanceof ApiError && error.status === 409 ? (error.current as Current | undefined) : undefined

type BothProps = { readonly mine: string; readonly current: Current; readonly onMine: (version: number) => void }

/** Somebody else has written since: both versions, and who writes over whom is the user's choice. */
const Both = ({ mine, current, onMine }: BothProps) => (
  <>
    <KeyValue
      facts={[
        { label: 'Bản hiện có', value: current.note || 'không ghi gì' },
        { label: 'Bản của bạn', value: mine || 'không ghi gì' },
      ]}
    />
    {current.state === 'draft' && <Button onPress={() => onMine(current.version)}>Lưu bản của tôi</Button>}
  </>
)
