import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { useParam } from '#ui/address.ts'
import { Badge, type Tone } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { viDate } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { query } from '#ui/query.ts'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Checked } from '../api.ts'
import css from './certificates.module.css'

/** Kiểm tra giấy chứng nhận: for anybody, without an account. */
export function CheckPage() {
  const code = useParam('code')
  const [typed, type] = useState(code === 'ma' ? '' : code)
  const navigate = useNavigate()
  const { data, error } = useQuery({
    ...query<Checked>(`/public/certificates/${encodeURIComponent(code)}`),
    enabled: code !== 'ma',
    retry: false,
  })
  useEffect(() => {
    document.title = 'Kiểm tra giấy chứng nhận · Hiền Tài'
  }, [])
  return (
    <main className={css['public']}>
      <div className={css['box']}>
        <h1>Kiểm tra giấy chứng nhận</h1>
        <form
          className={css['form']}
          onSubmit={(event) => {
            event.preventDefault()
            if (typed.trim()) void navigate({ to: `/kiem-tra-chung-nhan/${encodeURIComponent(typed.trim())}` })
          }}
        >
          <TextField label="Mã kiểm tra" help="20 chữ và số in dưới mã QR" value={typed} onChange={type} />
          <Button type="submit" look="primary">
            Kiểm tra
          </Button>
        </form>
        <Refused error={error} />
        <div aria-live="polite">{data && <Found checked={data} />}</div>
        <p className={css['soft']}>Trang này chỉ cho biết giấy chứng nhận có thật và còn giá trị hay không.</p>
      </div>
    </main>
  )
}

const states: Record<NonNullable<Checked['state']>, readonly [Tone, string]> = {
  valid: ['done', 'Còn giá trị'],
  revoked: ['danger', 'Đã thu hồi'],
  expired: ['danger', 'Đã hết hạn'],
}

function Found({ checked }: { readonly checked: Checked }) {
  if (!checked.found || !checked.state)
    return (
      <p>
        <Badge tone="danger">Không có giấy chứng nhận nào mang mã này</Badge>
      </p>
    )
  const [tone, words] = states[checked.state]
  const facts = [
    { label: 'Trạng thái', value: <Badge tone={tone}>{words}</Badge> },
    { label: 'Số', value: checked.number },
    { label: 'Cấp cho', value: checked.name },
    { label: 'Năng lực', value: `${checked.competency}, mức ${checked.level}` },
    { label: 'Ngày cấp', value: viDate(checked.issuedOn as PlainDate) },
    ...(checked.validUntil ? [{ label: 'Có giá trị đến', value: viDate(checked.validUntil as PlainDate) }] : []),
    { label: 'Cơ quan cấp', value: checked.agency },
  ]
  return <KeyValue facts={facts} />
}
