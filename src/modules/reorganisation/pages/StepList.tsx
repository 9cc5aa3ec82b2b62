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
  if (step.does === 'end')
    return `Kết thúc ${name(step.unitId)}${step.to.length > 0 ? `: ${successionKindNames[step.kind]} ${step.to.map(name).join(', ')}` : ''}`
  const kind = step.kind ? unitKindNames[step.kind as UnitKind].toLocaleLowerCase('vi') : 'chưa ghi loại'
  const about = `${step.name} (${kind}${step.code ? `, mã ${step.code}` : ''})`
  return step.does === 'create' ? `Lập ${about}` : `Đổi ${name(step.unitId)} thành ${about}`
}
