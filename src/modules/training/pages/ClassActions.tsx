import { Download, Pencil, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { address } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { useMay } from '#ui/session.ts'
import type { ClassDetail } from '../api.ts'

const ClassDialog = lazy(async () => ({ default: (await import('./ClassDialog.tsx')).ClassDialog }))
const AddPeople = lazy(async () => ({ default: (await import('./AddPeople.tsx')).AddPeople }))

export function ClassActions({ held }: { readonly held: ClassDetail }) {
  const mayEdit = useMay('POST /api/training/classes/:id')
  const mayAdd = useMay('POST /api/training/classes/:id/candidates') && held.state !== 'over'
  const mayExport = useMay('GET /api/training/classes/:id/export')
  const [open, show] = useState<'edit' | 'add' | null>(null)
  const close = () => show(null)
  return (
    <>
      {mayExport && (
        <FileLink href={address(`/training/classes/${held.id}/export`)} icon={Download}>
          Danh sách lớp
        </FileLink>
      )}
      {mayEdit && (
        <Button icon={Pencil} onPress={() => show('edit')}>
          Sửa lớp
        </Button>
      )}
      {mayAdd && (
        <Button look="primary" icon={Plus} onPress={() => show('add')}>
          Thêm người
        </Button>
      )}
      <Suspense>
        {open === 'edit' && <ClassDialog held={held} onClose={close} />}
        {open === 'add' && <AddPeople held={held} onClose={close} />}
      </Suspense>
    </>
  )
}
