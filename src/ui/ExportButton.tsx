import { FileSpreadsheet } from 'lucide-react'
import { useState } from 'react'
import { address, ApiError, type Query } from './api.ts'
import { Button } from './Button.tsx'
import { say } from './toasts.ts'

type Props = {
  /** The list's path; its workbook is at `<path>/export`. */
  readonly path: string
  /** Exactly what the list itself was asked with: filters and order. */
  readonly query: Query
  /** The columns on the screen, in their order. */
  readonly columns: readonly { readonly id: string }[]
}

/** Xuất Excel: what is seen, as it is seen. */
export function ExportButton({ path, query, columns }: Props) {
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    try {
      await download(address(`${path}/export`, { ...query, columns: columns.map(({ id }) => id).join(',') }))
    } catch (error) {
      say(error instanceof ApiError ? error.says : 'Không tải được tệp. Hãy thử lại.', { tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button icon={FileSpreadsheet} isPending={busy} onPress={() => void run()}>
      Xuất Excel
    </Button>
  )
}

async function download(url: string) {
  const response = await fetch(url, { headers: { 'x-requested-with': 'hien-tai' } })
  if (!response.ok) throw new ApiError(response.status, await response.json().catch(() => ({})))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = fileName(response.headers.get('content-disposition') ?? '') ?? 'danh-sach.xlsx'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

function fileName(disposition: string): string | undefined {
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  return coded === undefined ? /filename="([^"]+)"/.exec(disposition)?.[1] : decodeURIComponent(coded)
}
