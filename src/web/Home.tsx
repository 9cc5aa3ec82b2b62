import { Navigate } from '@tanstack/react-router'
import { Empty } from '#ui/Empty.tsx'
import { useSession } from '#ui/session.ts'
import { railPages } from './rail-pages.ts'

/** '/' is the first page of the rail: the desk for those who have one, one's own record for the others. */
export function Home() {
  const [first] = railPages(useSession().rights)
  if (first) return <Navigate to={first.path} replace />
  return <Empty title="Tài khoản này chưa được giao việc nào">Hãy báo người quản trị.</Empty>
}
