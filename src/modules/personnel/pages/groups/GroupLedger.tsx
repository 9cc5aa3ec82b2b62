import { PenLine, Plus, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { moment } from '#ui/format.ts'
import { useMay } from '#ui/session.ts'
import type { PersonRecord } from '../../api.ts'
import type { Entry } from '../../groups/api.ts'
import type { Group } from '../../groups/spec.ts'
import { entryWords, fieldWords } from '../../groups/words.ts'
import { useAsOf } from '../as-of.ts'
import { spanWords } from '../record-words.ts'
import ledger from '../ledger.module.css'
import person from '../person.module.css'
import { EntryForm } from './EntryForm.tsx'
import { ProposeForm } from './ProposeForm.tsx'
import { WithdrawEntry } from './WithdrawEntry.tsx'

type Props = { readonly group: Group; readonly entries: readonly Entry[]; readonly record: PersonRecord }
type Running = { readonly act: 'write' | 'withdraw'; readonly entry: Entry | null } | null

/** What the reader may do: write, on his own record propose, or only read. */
function useWay({ own }: PersonRecord): 'write' | 'propose' | null {
  const { isNow } = useAsOf()
  const mayWrite = useMay('POST /api/people/:id/groups/:group')
  const mayPropose = useMay('POST /api/people/:id/proposals')
  if (!isNow) return null
  if (own) return mayPropose ? 'propose' : null
  return mayWrite ? 'write' : null
}

/** One group: what is written in it, since when, where it comes from. */
export function GroupLedger({ group, entries, record }: Props) {
  const [running, run] = useState<Running>(null)
  const way = useWay(record)
  const id = `nhom-${group.id}`
  const close = () => run(null)
  return (
    <section className={person['part']} aria-labelledby={id}>
      <h2 id={id}>
        {group.title} <small className={person['soft']}>({group.items})</small>
      </h2>
      {entries.length === 0 && <p className={person['soft']}>Chưa ghi gì.</p>}
      {entries.length > 0 && (
        <ul className={ledger['ledger']}>
          {entries.map((entry) => (
            <EntryLine key={entry.factId} group={group} entry={entry} run={way === null ? null : run} />
          ))}
        </ul>
      )}
      {way !== null && (
        <Button
          look="quiet"
          icon={Plus}
          aria-label={`${way === 'propose' ? 'Đề nghị ghi thêm' : 'Ghi thêm'}: ${group.title}`}
          onPress={() => run({ act: 'write', entry: null })}
        >
          {way === 'propose' ? 'Đề nghị ghi thêm' : 'Ghi thêm'}
        </Button>
      )}
      {running && way === 'propose' && (
        <ProposeForm
          group={group}
          entry={running.entry}
          act={running.act === 'withdraw' ? 'withdraw' : running.entry ? 'correct' : 'add'}
          record={record}
          onClose={close}
        />
      )}
      {way === 'write' && running?.act === 'write' && (
        <EntryForm group={group} entry={running.entry} record={record} onClose={close} />
      )}
      {way === 'write' && running?.act === 'withdraw' && running.entry && (
        <WithdrawEntry group={group} entry={running.entry} record={record} onClose={close} />
      )}
    </section>
  )
}

type LineProps = {
  readonly group: Group
  readonly entry: Entry
  readonly run: ((running: Running) => void) | null
}

function EntryLine({ group, entry, run }: LineProps) {
  const [first, ...rest] = group.fields.filter(({ name }) => (entry.values[name] ?? null) !== null)
  const words = entryWords(group, entry.values)
  return (
    <li className={ledger['line']} data-past={!entry.current || undefined}>
      <div className={ledger['label']}>{first && fieldWords(first, entry.values[first.name])}</div>
      <div className={ledger['value']}>
        {rest.map((field) => (
          <div key={field.name}>
            {field.label}: {fieldWords(field, entry.values[field.name])}
          </div>
        ))}
      </div>
      <div className={ledger['span']}>{spanWords(entry)}</div>
      <div className={ledger['origin']}>
        {entry.origin.says}, ghi lúc {moment(entry.learnedAt)}
      </div>
      <div className={ledger['acts']}>
        {run && (
          <>
            <Button look="quiet" icon={PenLine} label={`Sửa: ${words}`} onPress={() => run({ act: 'write', entry })} />
            <Button look="quiet" icon={Undo2} label={`Rút: ${words}`} onPress={() => run({ act: 'withdraw', entry })} />
          </>
        )}
      </div>
    </li>
  )
}
