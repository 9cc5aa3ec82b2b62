import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { dayOr, moment, span } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { useMay } from '#ui/session.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { regionNames } from '../model.ts'
import type { UnitPlace, WorkplaceEra } from '../workplace-api.ts'
import css from './payroll.module.css'
import { areaWords, kindWords } from './workplace-columns.tsx'
import { WorkplaceForm } from './WorkplaceForm.tsx'

type Props = { readonly unit: UnitPlace; readonly onClose: () => void }

/** One unit: where it works now, and what was recorded of it. */
export function WorkplacePanel({ unit, onClose }: Props) {
  const may = useMay('POST /api/units/:id/workplace')
  const [writing, write] = useState(false)
  const { name, held, heldFrom, eras } = unit
  return (
    <SidePanel title={name} onClose={onClose}>
      <div className={css['panel']}>
        <p className={css['words']}>{whose(held, heldFrom)}</p>
        {held && heldFrom && <KeyValue facts={[{ label: heldFrom, value: placeWords(held), note: held.basis }]} />}
        {may && (
          <div>
            <Button look="primary" icon={PenLine} onPress={() => write(true)}>
              Ghi nơi làm việc
            </Button>
          </div>
        )}
        {eras.length > 0 && (
          <KeyValue
            facts={eras.map((era) => ({
              label: era.from === null ? `đến ${dayOr(era.until, 'nay')}` : span(era.from, era.until),
              value: `${placeWords(era)}. ${era.basis}`,
              note: `${era.recordedBy} ghi lúc ${moment(era.recordedAt)}. Lý do: ${era.reason}`,
            }))}
          />
        )}
      </div>
      {writing && <WorkplaceForm unit={unit} onClose={() => write(false)} />}
    </SidePanel>
  )
}

function whose(held: WorkplaceEra | null, heldFrom: string | null): string {
  if (!held) return 'Chưa ghi ở đơn vị này và các đơn vị cấp trên: tính như ở tỉnh khác, không có phụ cấp khu vực.'
  return heldFrom
    ? `Đơn vị chưa có dòng riêng, theo ${heldFrom}.`
    : 'Đơn vị có dòng riêng; đơn vị trực thuộc theo dòng này.'
}

const placeWords = (era: WorkplaceEra) =>
  `${regionNames[era.region]}; phụ cấp khu vực ${areaWords(era)}; ${kindWords(era).toLocaleLowerCase('vi')}`
