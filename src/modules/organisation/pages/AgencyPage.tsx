import { ListChecks } from 'lucide-react'
import { Faults } from '#modules/access/pages/Faults.tsx'
import { type Conflicting, type Sent, useSentForm } from '#modules/access/pages/useForm.ts'
import { put } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { useField } from '#ui/fields.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { TextField } from '#ui/TextField.tsx'
import type { AgencySettings } from '../api.ts'
import { Letterhead } from './Letterhead.tsx'
import css from './organisation.module.css'
import { SampleClock } from './SampleClock.tsx'

type Form = Pick<AgencySettings, 'name' | 'head' | 'place' | 'symbol' | 'version'> & { governingBody: string }

const labels = {
  governingBody: 'Cơ quan chủ quản',
  name: 'Tên cơ quan',
  symbol: 'Chữ viết tắt',
  place: 'Địa danh',
  head: 'Chức vụ người đứng đầu',
}

const formOf = ({ name, governingBody, head, place, symbol, version }: AgencySettings): Form => ({
  name,
  governingBody: governingBody ?? '',
  head,
  place,
  symbol,
  version,
})

const conflicting: Conflicting<Form> = {
  rows: (mine, current: AgencySettings) =>
    (Object.keys(labels) as (keyof typeof labels)[]).map((key) => ({
      label: labels[key],
      mine: mine[key],
      theirs: current[key] ?? '',
    })),
  theirs: formOf,
  mine: ({ version }: AgencySettings) => ({ version }),
}

/** Thông tin cơ quan, như in trên mọi văn bản. */
export function AgencyPage() {
  const agency = useGet<AgencySettings>('/agency')
  const mayEdit = useMay('PUT /api/agency')
  const mayRead = useMay('GET /api/agency/choices')
  return (
    <Page
      title="Cơ quan"
      lead="Những gì in ở đầu và ở chỗ ký của mọi văn bản do cơ quan ban hành."
      actions={
        mayRead && (
          <LinkButton to="/co-quan/lua-chon" icon={ListChecks}>
            Lựa chọn của cơ quan
          </LinkButton>
        )
      }
    >
      {mayEdit ? <Settings key={agency.version} agency={agency} /> : <ReadOnly agency={agency} />}
      {agency.kind === 'sample' && <SampleClock today={agency.today} />}
    </Page>
  )
}

function ReadOnly({ agency }: { readonly agency: AgencySettings }) {
  const keys = Object.keys(labels) as (keyof typeof labels)[]
  return (
    <div className={css['agency']}>
      <KeyValue facts={keys.map((key) => ({ label: labels[key], value: agency[key] || 'không có' }))} />
      <Letterhead agency={formOf(agency)} today={agency.today} />
    </div>
  )
}

function Settings({ agency }: { readonly agency: AgencySettings }) {
  const sent = useSentForm<Form>(formOf(agency), {
    send: (body) => put('/agency', body),
    done: 'Đã sửa thông tin cơ quan; văn bản lập từ nay in như vậy',
    conflicting,
  })
  return (
    <div className={css['agency']}>
      <Fields sent={sent} />
      <Letterhead agency={sent.form.watch()} today={agency.today} />
    </div>
  )
}

function Fields({ sent }: { readonly sent: Sent<Form> }) {
  const { control, formState } = sent.form
  const onSubmit = (event: React.FormEvent) => {
    event.preventDefault()
    void sent.submit()
  }
  return (
    <form className={css['form']} onSubmit={onSubmit} noValidate>
      <Faults sent={sent} labels={labels} />
      <TextField
        label={labels.governingBody}
        help="Cơ quan cấp trên trực tiếp; để trống khi không có."
        {...useField(control, 'governingBody')}
      />
      <TextField label={labels.name} required {...useField(control, 'name')} />
      <TextField
        label={labels.symbol}
        required
        help="Trong ký hiệu văn bản: UBND, SNV…"
        {...useField(control, 'symbol')}
      />
      <TextField label={labels.place} required help="Ghi trước ngày, tháng, năm." {...useField(control, 'place')} />
      <TextField label={labels.head} required help="Như in ở chỗ ký." {...useField(control, 'head')} />
      <div>
        <Button look="primary" type="submit" isPending={sent.isPending} isDisabled={!formState.isDirty}>
          Lưu
        </Button>
      </div>
    </form>
  )
}
