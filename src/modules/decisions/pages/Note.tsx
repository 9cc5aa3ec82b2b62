import { useState } from 'react'
import { ApiError, patch } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useMay } from '#ui/session.ts'
import { TextArea } from '#ui/TextArea.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Decision } from '../api.ts'
import { BothNotes, type Current } from './BothNotes.tsx'
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
      {currentOf(save.error) && (
        <BothNotes mine={text} current={currentOf(save.error)!} onMine={(at) => save.mutate(at)} />
      )}
    </section>
  )
}

const ReadNote = ({ note }: { readonly note: string }) => (
  <section>
    <h2>Ghi chú</h2>
    <p>{note}</p>
  </section>
)

const currentOf = (error: unknown) =>
  error instanceof ApiError && error.status === 409 ? (error.current as Current | undefined) : undefined
