import { FileDown } from 'lucide-react'
import { viDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { address } from '#ui/api.ts'
import { FileLink } from '#ui/FileLink.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { Select } from '#ui/Select.tsx'
import { AsOfBar } from './AsOfBar.tsx'
import { useAsOf } from './asked.ts'
import { FormChecks } from './FormChecks.tsx'
import { FormTable } from './FormTable.tsx'
import css from './statistics.module.css'
import type { OfficialForm } from './wire.ts'

const forms = [
  { id: 'bm01', label: 'BM01: công chức cấp huyện trở lên' },
  { id: 'bm02', label: 'BM02: cán bộ, công chức cấp xã' },
  { id: 'training', label: 'Báo cáo đào tạo, bồi dưỡng' },
]

/** Biểu mẫu thống kê của Bộ Nội vụ. */
export function FormsPage() {
  const [{ mau = 'bm01' }, change] = useAddress()
  const asOf = useAsOf()
  const path = `/statistics/forms/${mau}`
  const form = useGet<OfficialForm>(path, asOf)
  return (
    <Page
      title={form.title}
      lead={`Số liệu tại ngày ${viDate(asOf.day)}. Bấm vào con số để xem những người của nó.`}
      actions={
        <>
          <FileLink href={address(`${path}/export`, { ...asOf, as: 'xlsx' })} icon={FileDown} look="secondary">
            Xuất Excel
          </FileLink>
          <FileLink href={address(`${path}/export`, { ...asOf, as: 'pdf' })} icon={FileDown}>
            Bản in PDF
          </FileLink>
        </>
      }
    >
      <AsOfBar>
        <Select label="Biểu mẫu" options={forms} value={mau} onChange={(to) => to && change({ mau: to })} />
      </AsOfBar>
      <FormChecks checks={form.checks} />
      <div className={css['section']}>
        <FormTable form={form} />
        <ul className={css['notes']}>
          {form.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </Page>
  )
}
