import { ArrowUpDown, CircleX, Pencil, Plus, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { MenuButton } from '#ui/MenuButton.tsx'
import { useMay } from '#ui/session.ts'
import type { UnitStrength } from '../arrange.ts'
import { EditUnit } from './EditUnit.tsx'
import { EndUnit } from './EndUnit.tsx'
import { NewUnit } from './NewUnit.tsx'
import { OrderUnits } from './OrderUnits.tsx'
import css from './organisation.module.css'
import { SetQuotas } from './SetQuotas.tsx'

type Props = {
  readonly unit: UnitStrength
  readonly units: readonly UnitStrength[]
  readonly below: readonly UnitStrength[]
}
type Act = 'quotas' | 'edit' | 'new' | 'order' | 'end'

export function UnitActs({ unit, units, below }: Props) {
  const may = useMay('PUT /api/units/:id')
  const [open, setOpen] = useState<Act | null>(null)
  const close = () => setOpen(null)
  if (!may) return null
  const siblings = units.filter(({ parentId }) => parentId === unit.parentId)
  const others = [
    { id: 'new', words: 'Lập đơn vị trực thuộc', icon: Plus, act: () => setOpen('new') },
    ...(siblings.length > 1
      ? [{ id: 'order', words: 'Xếp thứ tự cùng cấp', icon: ArrowUpDown, act: () => setOpen('order') }]
      : []),
    { id: 'end', words: 'Kết thúc đơn vị', icon: CircleX, act: () => setOpen('end') },
  ]
  return (
    <div className={css['acts']}>
      <Button icon={UsersRound} onPress={() => setOpen('quotas')}>
        Giao biên chế
      </Button>
      <Button icon={Pencil} onPress={() => setOpen('edit')}>
        Đổi tên, chuyển
      </Button>
      <MenuButton acts={others}>Việc khác</MenuButton>
      {open === 'quotas' && <SetQuotas unit={unit} onClose={close} />}
      {open === 'edit' && <EditUnit unit={unit} units={units} below={below} onClose={close} />}
      {open === 'new' && <NewUnit units={units} parentId={unit.id} onClose={close} />}
      {open === 'order' && <OrderUnits parentId={unit.parentId} siblings={siblings} onClose={close} />}
      {open === 'end' && <EndUnit unit={unit} onClose={close} />}
    </div>
  )
}
