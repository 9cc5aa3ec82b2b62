import { FileText, Timer } from 'lucide-react'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useMay } from '#ui/session.ts'

export function OtherReports() {
  const seesForms = useMay('GET /api/statistics/forms/:form')
  return (
    <>
      <LinkButton to="/dao-tao/bao-cao/so-tiet" icon={Timer}>
        Số tiết trong năm
      </LinkButton>
      {seesForms && (
        <LinkButton to="/thong-ke/bieu-mau?mau=training" icon={FileText}>
          Biểu mẫu thống kê đào tạo
        </LinkButton>
      )}
    </>
  )
}
