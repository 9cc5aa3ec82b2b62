import { MapPinOff } from 'lucide-react'
import { Empty } from '#ui/Empty.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'

export function NotFound() {
  return (
    <Page title="Không có trang này">
      <Empty
        icon={MapPinOff}
        title="Địa chỉ có thể đã gõ thiếu, hoặc tài khoản của bạn không được xem."
        action={<LinkButton to="/">Về trang đầu</LinkButton>}
      />
    </Page>
  )
}
