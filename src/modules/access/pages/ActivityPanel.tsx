import { number } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { Link } from '#ui/Link.tsx'
import { useSession } from '#ui/session.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { actName } from '../act-names.ts'
import css from './access.module.css'
import type { Entry } from './activity-columns.tsx'
import { placeOf } from './subject.ts'
import { second } from './when.ts'

type Props = { readonly entry: Entry; readonly onClose: () => void }

export function ActivityPanel({ entry, onClose }: Props) {
  const { seq, at, actor, act, says, address, reason, seal, subjectId } = entry
  const place = placeOf(entry, useSession().rights)
  return (
    <SidePanel title={actName(act)} onClose={onClose}>
      <div className={css['panel']}>
        <KeyValue
          facts={[
            { label: 'Nội dung', value: says },
            ...(reason ? [{ label: 'Lý do đã ghi', value: reason }] : []),
            { label: 'Lúc', value: second(at) },
            { label: 'Người thao tác', value: actor },
            { label: 'Địa chỉ máy', value: address ?? 'trên máy chủ' },
            { label: 'Dòng số', value: number(seq) },
            { label: 'Niêm phong', value: <code className={css['code']}>{seal}</code> },
          ]}
        />
        <p className={css['row']}>
          {place && <Link to={place.to}>Mở {place.words.toLowerCase()}</Link>}
          {subjectId && <Link to={`/nhat-ky?ho-so=${subjectId}`}>Mọi việc đã làm với hồ sơ này</Link>}
        </p>
      </div>
    </SidePanel>
  )
}
