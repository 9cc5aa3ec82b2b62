import { Navigate } from '@tanstack/react-router'
import { Empty } from '#ui/Empty.tsx'
import { Page } from '#ui/Page.tsx'
import { useSession } from '#ui/session.ts'

/** One's own record has no other address than everybody's. */
export function OwnRecordPage() {
  const { personId } = useSession().account
  if (personId) return <Navigate to={`/con-nguoi/${personId}`} replace />
  return (
    <Page title="Hồ sơ của tôi">
      <Empty title="Tài khoản này chưa gắn với hồ sơ nào">
        Hãy báo người quản trị để gắn tài khoản với hồ sơ của bạn.
      </Empty>
    </Page>
  )
}
