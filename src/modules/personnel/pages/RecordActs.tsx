import { FilePen, PenLine, Plus } from 'lucide-react'
import { useState } from 'react'
import { type MenuAct, MenuButton } from '#ui/MenuButton.tsx'
import type { PersonRecord } from '../api.ts'
import { useActs, useLocked } from './acts.ts'
import type { PersonAct } from './others.ts'
import css from './person.module.css'
import { RunningAct } from './RunningAct.tsx'

/** Ghi nhận, đính chính: what can be done to the whole record; or why nothing can. */
export function RecordActs({ record }: { readonly record: PersonRecord }) {
  const [running, run] = useState<PersonAct | null>(null)
  const acts = useActs(record)
  const locked = useLocked(record)
  const menuOf = (place: PersonAct['place']): readonly MenuAct[] =>
    acts.filter((act) => act.place === place).map((act) => ({ id: act.id, words: act.words, act: () => run(act) }))
  const [deciding, adding, correcting] = [menuOf('decide'), menuOf('record'), menuOf('correct')]
  return (
    <>
      {locked !== undefined && <p className={css['locked']}>{locked}</p>}
      {correcting.length > 0 && (
        <MenuButton icon={PenLine} acts={correcting}>
          Đính chính
        </MenuButton>
      )}
      {deciding.length > 0 && (
        <MenuButton icon={FilePen} acts={deciding}>
          Dự thảo quyết định
        </MenuButton>
      )}
      {adding.length > 0 && (
        <MenuButton look="primary" icon={Plus} acts={adding}>
          Ghi nhận
        </MenuButton>
      )}
      <RunningAct act={running} record={record} onClose={() => run(null)} />
    </>
  )
}
