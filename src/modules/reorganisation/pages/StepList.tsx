import { X } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { successionKindNames, unitKindNames, type UnitKind } from '../../organisation/model.ts'
import { idOf, type Step, type Unit } from './plan-state.ts'
import css from './reorganisation.module.css'

type Props = {
  readonly steps: readonly Step[]
  readonly units: readonly Unit[]
  readonly onChange: (steps: readonly Step[]) => void
}

/** The plan so far. */
export function StepList({ steps, units, onChange }: Props) {
  if (steps.length === 0) return <p>Phương án chưa có bước nào.</p>
  const name = (id: string) => units.find((unit) => unit.id === id)?.name ?? 'đơn vị không có ngày này'
  return (
    <ol className={css['steps']}>
      {steps.map((step) => (
        <li key={idOf(step)}>
          <span>{words(step, name)}</span>
          <Button
            look="quiet"
            icon={X}
            aria-label={`Bỏ bước: ${words(step, name)}`}
            onPress={() => onChange(steps.filter((other) => other !== step))}
          >
            Bỏ
          </Button>
        </li>
      ))}
    </ol>
  )
}

function words(step: Step, name: (id: string) => string): string {
  if (step.does === 'link')
    return `${name(step.fromId)} giao một phần: ${successionKindNames[step.kind]} ${name(step.toId)}`
  if (step.does === 'end') return endWords(step, name)
  const kind = step.kind ? unitKindNames[step.kind as UnitKind].toLocaleLowerCase('vi') : 'chưa ghi loại'
  const about = `${step.name} (${kind}${step.code ? `, mã ${step.code}` : ''})`
  if (step.does === 'create') return `Lập ${about}`
  const above = step.parentId === null ? '' : `, thuộc ${step.parentId ? name(step.parentId) : 'đầu cây đơn vị'}`
  return `Đổi ${name(step.unitId)} thành ${about}${above}`
}

function endWords({ unitId, kind, to, heir }: Extract<Step, { does: 'end' }>, name: (id: string) => string): string {
  const heirs = to.length > 0 ? `: ${successionKindNames[kind]} ${to.map(name).join(', ')}` : ''
  const main = to.length > 1 ? `; biên chế, đơn vị trực thuộc về ${name(heir ?? to[0]!)}` : ''
  return `Kết thúc ${name(unitId)}${heirs}${main}`
}
