import { lazy, Suspense, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import type { CampaignLine } from '../api.ts'

const ProposeDialog = lazy(async () => ({ default: (await import('./ProposeDialog.tsx')).ProposeDialog }))

export function ProposeButton({ line, path }: { readonly line: CampaignLine; readonly path: string }) {
  const [open, show] = useState(false)
  return (
    <>
      <Button look="quiet" onPress={() => show(true)}>
        Đề nghị sửa…
      </Button>
      {open && (
        <Suspense>
          <ProposeDialog line={line} path={path} onClose={() => show(false)} />
        </Suspense>
      )}
    </>
  )
}
