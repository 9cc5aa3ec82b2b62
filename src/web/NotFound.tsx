import { MapPinOff } from 'lucide-react'
import { Empty } from '#ui/Empty.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'

export function NotFound() {
  return (
    <Empty
      icon={MapPinOff}
      title="Không có trang này"
      action={<LinkButton to="/ban-lam-viec">Về bàn làm việc</LinkButton>}
    >
      Địa chỉ có thể đã gõ thiếu, hoặc tài khoản của bạn không được xem.
    </Empty>
  )
}
