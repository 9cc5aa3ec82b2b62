import { dayOr, span } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { Link } from '#ui/Link.tsx'
import { useMay } from '#ui/session.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import type { UnitStrength } from '../arrange.ts'
import { unitKindNames } from '../model.ts'
import css from './organisation.module.css'
import { Strengths } from './Strengths.tsx'
import { UnitActs } from './UnitActs.tsx'

type Props = { readonly unit: UnitStrength; readonly units: readonly UnitStrength[]; readonly onClose: () => void }

/** One unit: where it stands, its people and quota, and what can be done with it. */
export function UnitPanel({ unit, units, onClose }: Props) {
  const { id, name, path, from, until, depth } = unit
  const mayRead = useMay('GET /api/activity')
  const at = units.indexOf(unit)
  const below = units.slice(at + 1)
  const end = below.findIndex((other) => other.depth <= depth)
  const descendants = end < 0 ? below : below.slice(0, end)
  const above = path.split(' › ').slice(0, -1).join(' › ')
  return (
    <SidePanel title={name} onClose={onClose}>
      <div className={css['panel']}>
        <KeyValue
          facts={[
            { label: 'Loại', value: unit.kind ? unitKindNames[unit.kind] : 'chưa ghi' },
            ...(unit.code ? [{ label: 'Mã', value: unit.code }] : []),
            { label: 'Thuộc', value: above || 'đứng đầu cây đơn vị' },
            { label: 'Tên và vị trí này', value: from === null ? `đến ${dayOr(until, 'nay')}` : span(from, until) },
            {
              label: 'Đơn vị trực thuộc',
              value: descendants.filter((one) => one.depth === depth + 1).length || 'không có',
            },
          ]}
        />
        <Strengths unit={unit} hasTree={descendants.length > 0} />
        <UnitActs unit={unit} units={units} below={descendants} />
        <Link to={`/to-chuc/don-vi/${id}`}>Đơn vị này qua thời gian</Link>
        {mayRead && <Link to={`/nhat-ky?ho-so=${id}`}>Mọi việc đã làm với đơn vị này</Link>}
      </div>
    </SidePanel>
  )
}
