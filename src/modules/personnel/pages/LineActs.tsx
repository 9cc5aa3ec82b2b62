import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import type { PersonRecord } from '../api.ts'
import { isOn, useActs } from './acts.ts'
import type { Line, PersonAct } from './others.ts'
import { RunningAct } from './RunningAct.tsx'

type Props = { readonly section: string; readonly line: Line; readonly record: PersonRecord }

export function LineActs({ section, line, record }: Props) {
  const [running, run] = useState<PersonAct | null>(null)
  const acts = useActs(record).filter((act) => isOn(act, section, line))
  return (
    <>
      {acts.map((act) => (
        <Button
          key={act.id}
          look="quiet"
          aria-label={`${act.words}: ${line.label} ${line.value}`}
          onPress={() => run(act)}
        >
          {act.words}
        </Button>
      ))}
      <RunningAct act={running} record={record} line={line} onClose={() => run(null)} />
    </>
  )
}
