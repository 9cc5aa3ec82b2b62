import '#documents/form.css'
import '#ui/official-face.css'
import { FileText, Printer, UserRound } from 'lucide-react'
import { address } from '#ui/api.ts'
import { useAddress, useParam } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { printPart } from '#ui/paper.ts'
import { useGet } from '#ui/query.ts'
import { Select } from '#ui/Select.tsx'
import type { FormPage as Answer } from '../form/api.ts'
import { formVariantNames } from '../form/model.ts'
import { AsOfBand } from './AsOfBand.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import { useAsOf } from './as-of.ts'
import css from './form.module.css'

const variants = Object.entries(formVariantNames).map(([id, label]) => ({ id, label }))

/** Sơ yếu lý lịch, as of any day: read, printed, kept as PDF or Word. */
export function FormPage() {
  const id = useParam('id')
  const [{ mau }, change] = useAddress()
  const variant = mau === 'newer' ? 'newer' : '2008'
  const asked = { ...useAsOf().asked, variant }
  const { fullName, html } = useGet<Answer>(`/people/${id}/form`, asked)
  return (
    <Page title={`Sơ yếu lý lịch: ${fullName}`} actions={<AsOfControl />}>
      <AsOfBand />
      <div className={css['tools']} data-noprint>
        <Select
          label="Mẫu"
          options={variants}
          value={variant}
          onChange={(to) => change({ mau: to === '2008' ? null : to })}
        />
        <FileLink href={address(`/people/${id}/form.pdf`, asked)} icon={FileText}>
          Tải PDF
        </FileLink>
        <FileLink href={address(`/people/${id}/form.docx`, asked)} icon={FileText}>
          Tải Word
        </FileLink>
        <Button look="quiet" icon={Printer} onPress={() => printPart('page')}>
          In
        </Button>
        <LinkButton look="quiet" icon={UserRound} to={`/con-nguoi/${id}`}>
          Về hồ sơ
        </LinkButton>
      </div>
      {/* Escaped by our own server, which made it from the records. */}
      <div className={css['sheet']} data-printable dangerouslySetInnerHTML={{ __html: html }} />
    </Page>
  )
}
