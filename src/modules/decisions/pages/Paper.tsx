import '#documents/document.css'
import '#ui/official-face.css'
import { FileText, Printer } from 'lucide-react'
import { address } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { printPart } from '#ui/paper.ts'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import type { Decision, DecisionDocument } from '../api.ts'
import css from './decisions.module.css'

/** The official document. It names everybody, so one who may not see them all does not see it. */
export function Paper({ decision: { id, hidden } }: { readonly decision: Decision }) {
  const may = useMay('GET /api/decisions/:id/document')
  if (!may || hidden > 0)
    return (
      <Empty title="Không hiện được toàn văn">Văn bản có tên {hidden} người ngoài phạm vi bạn được phân công.</Empty>
    )
  return <Sheet id={id} />
}

function Sheet({ id }: { readonly id: string }) {
  const { html } = useGet<DecisionDocument>(`/decisions/${id}/document`)
  return (
    <>
      <div className={css['tools']} data-noprint>
        <FileLink href={address(`/decisions/${id}/document.pdf`)} icon={FileText}>
          Tải PDF
        </FileLink>
        <FileLink href={address(`/decisions/${id}/document.docx`)} icon={FileText}>
          Tải Word
        </FileLink>
        <Button look="quiet" icon={Printer} onPress={() => printPart('panel')}>
          In
        </Button>
      </div>
      {/* Escaped by our own server, which made it from the decision. */}
      <div className={css['paper']} data-printable dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}
