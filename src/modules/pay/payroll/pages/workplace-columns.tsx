import { dayOr, decimal } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import { regionNames } from '../model.ts'
import type { UnitPlace, WorkplaceEra } from '../workplace-api.ts'
import css from './payroll.module.css'

export const areaWords = ({ area }: Pick<WorkplaceEra, 'area'>) => (area === null ? 'không có' : decimal(plain(area)))
export const kindWords = ({ publicService }: Pick<WorkplaceEra, 'publicService'>) =>
  publicService ? 'Đơn vị sự nghiệp' : 'Cơ quan hành chính'

/** '0.30' → '0.3' */
export const plain = (area: string) => area.replace(/0+$/, '')

export function workplaceColumns(phone: boolean): readonly Column<UnitPlace>[] {
  const rest: Column<UnitPlace>[] = [
    { id: 'kind', heading: 'Loại', cell: ({ held }) => held && kindWords(held) },
    { id: 'since', heading: 'Từ ngày', cell: ({ held }) => held && dayOr(held.from, 'từ đầu') },
    { id: 'basis', heading: 'Căn cứ', wrap: true, width: 180, cell: ({ held }) => held?.basis },
  ]
  return [
    {
      id: 'name',
      heading: 'Đơn vị',
      wrap: true,
      width: phone ? 150 : 300,
      cell: ({ name, depth }) => (
        <span style={{ display: 'block', paddingInlineStart: depth * (phone ? 10 : 20) }}>{name}</span>
      ),
    },
    { id: 'region', heading: 'Nơi đóng', wrap: true, width: phone ? 120 : 220, cell: (unit) => <Region unit={unit} /> },
    {
      id: 'area',
      heading: phone ? 'Khu vực' : 'Phụ cấp khu vực',
      align: 'end',
      cell: ({ held }) => held && areaWords(held),
    },
    ...(phone ? [] : rest),
  ]
}

function Region({ unit: { held, heldFrom } }: { readonly unit: UnitPlace }) {
  if (!held) return <span className={css['none']}>chưa ghi</span>
  return (
    <>
      {regionNames[held.region]}
      {heldFrom && <span className={css['from']}>theo {heldFrom}</span>}
    </>
  )
}
