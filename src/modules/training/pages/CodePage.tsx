import { useQuery } from '@tanstack/react-query'
import { useParam } from '#ui/address.ts'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { query } from '#ui/query.ts'
import { Refused } from '#ui/Refused.tsx'
import type { Code } from '../session-api.ts'
import css from './training.module.css'

/** Mã điểm danh on the teacher's screen: asked anew every five seconds, another one every half minute. */
export function CodePage() {
  const id = useParam('id')
  const { data, error } = useQuery({
    ...query<Code>(`/training/sessions/${id}/code`, { origin: location.origin }),
    refetchInterval: 5_000,
    refetchIntervalInBackground: true,
    retry: false,
  })
  return (
    <Page title="Quét mã để điểm danh" lead={<Link to={`/dao-tao/buoi/${id}`}>Về danh sách điểm danh</Link>}>
      <Refused error={error} />
      {data && (
        <div className={css['screen']}>
          <div className={css['code']}>
            <img alt="Mã QR điểm danh" src={`data:image/svg+xml,${encodeURIComponent(data.svg)}`} />
          </div>
          <p role="status">
            {number(data.there)}/{number(data.people)} học viên đã điểm danh
          </p>
          <p>Mã đổi sau mỗi 30 giây. Mở máy ảnh trên điện thoại, quét mã rồi đăng nhập bằng tài khoản của mình.</p>
        </div>
      )}
    </Page>
  )
}
