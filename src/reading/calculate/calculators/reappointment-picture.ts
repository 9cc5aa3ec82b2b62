import type { Finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import type { TimelinePicture } from '../kit/answer.ts'

export const picture = (
  appointed: PlainDate,
  expiry: PlainDate,
  notice: Finding<PlainDate> | null,
  retires: PlainDate,
): TimelinePicture => ({
  kind: 'timeline',
  label: 'Thời hạn bổ nhiệm',
  spans: [
    { from: appointed, to: expiry, label: 'Thời hạn bổ nhiệm', tone: 'strong' },
    ...(retires > expiry ? [{ from: expiry, to: retires, label: 'Đến tuổi nghỉ hưu', tone: 'plain' as const }] : []),
  ],
  marks: [
    { on: appointed, label: 'Bổ nhiệm' },
    ...(notice ? [{ on: notice.value, label: 'Thông báo chậm nhất', tone: 'waits' as const }] : []),
    { on: expiry, label: 'Hết thời hạn', tone: 'strong' },
    { on: retires, label: 'Đủ tuổi nghỉ hưu' },
  ],
})
