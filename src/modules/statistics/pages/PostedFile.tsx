import { FileSpreadsheet, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { ApiError } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { say } from '#ui/toasts.ts'

type Props = {
  readonly href: string
  /** What the screen itself was asked with. */
  readonly body: unknown
  readonly children?: string
  readonly icon?: LucideIcon
}

/** A file whose question is too long for an address. */
export function PostedFile({ href, body, children = 'Xuất Excel', icon = FileSpreadsheet }: Props) {
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    try {
      await keep(href, body)
    } catch (error) {
      say(error instanceof ApiError ? error.says : 'Không tải được tệp. Hãy thử lại.', { tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button icon={icon} isPending={busy} onPress={() => void run()}>
      {children}
    </Button>
  )
}

async function keep(href: string, body: unknown) {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'hien-tai' }
  const response = await fetch(href, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new ApiError(response.status, await response.json().catch(() => ({})))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('content-disposition') ?? '')?.[1]
  link.download = coded ? decodeURIComponent(coded) : 'thong-ke.xlsx'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
