import { useEffect, useRef } from 'react'
import { useAddress, useParam } from '#ui/address.ts'
import { post } from '#ui/api.ts'
import { Empty } from '#ui/Empty.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useAct } from '#ui/useAct.ts'
import type { CheckedIn } from '../session-api.ts'

/** What a learner's phone shows after he scanned the code. */
export function CheckInPage() {
  const sessionId = useParam('id')
  const [{ ma: code = '' }] = useAddress()
  const act = useAct<void, CheckedIn>({
    quiet: true,
    run: (_: void, idempotencyKey) => post('/training/check-in', { sessionId, code }, { idempotencyKey }),
  })
  const sent = useRef(false)
  const { mutate } = act
  useEffect(() => {
    if (sent.current || code === '') return
    sent.current = true
    mutate()
  }, [code, mutate])
  return (
    <Page title="Điểm danh bằng mã">
      {code === '' && <Empty title="Chưa có mã">Quét mã QR đang hiện trên màn hình của giảng viên.</Empty>}
      {act.isPending && <p role="status">Đang điểm danh…</p>}
      {act.data && (
        <Empty title={act.data.says} action={<LinkButton to="/dao-tao/cua-toi">Lớp của tôi</LinkButton>}>
          {act.data.className}
        </Empty>
      )}
      <Refused error={act.error} />
    </Page>
  )
}
