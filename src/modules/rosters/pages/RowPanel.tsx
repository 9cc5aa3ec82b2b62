import { useQuery } from '@tanstack/react-query'
import { ArrowDown } from 'lucide-react'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { KeyValue } from '#ui/KeyValue.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { query } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Import, RosterLine, RosterLines } from '../api.ts'
import { outcomeTitles } from '../model.ts'
import { Changes } from './Changes.tsx'
import { MatchChoice } from './MatchChoice.tsx'
import { Problems } from './Problems.tsx'
import { RepairForm } from './RepairForm.tsx'
import css from './rosters.module.css'
import { readPlace } from './useLines.ts'
import { readingWords } from './words.ts'

type Props = {
  readonly list: Import
  readonly place: string
  readonly listed: RosterLine | undefined
  readonly onClose: () => void
  readonly onNext: (() => void) | undefined
}

/** One row beside the list: as in the file, what is wrong, and how to mend it here. It stays open when mended. */
export function RowPanel({ list, place, listed, onClose, onNext }: Props) {
  const { sheet, row } = readPlace(place)
  const shown = listed && { placeholderData: { total: 1, page: 1, pages: 1, rows: [listed] } }
  const { data } = useQuery({ ...query<RosterLines>(`/imports/${list.id}/rows`, { sheet, row, size: 1 }), ...shown })
  const line = data?.rows[0]
  const next = onNext && <Button look="quiet" icon={ArrowDown} label="Dòng giữ lại tiếp theo" onPress={onNext} />
  return (
    <SidePanel title={line?.fullName || `Dòng ${row}`} onClose={onClose} actions={next}>
      {line ? (
        <Line key={JSON.stringify([line.repairs, line.chosen])} list={list} line={line} />
      ) : data ? (
        <Empty title={`Danh sách không có người ở dòng ${row}`} />
      ) : (
        <Skeleton rows={6} />
      )}
    </SidePanel>
  )
}

function Line({ list, line }: { readonly list: Import; readonly line: RosterLine }) {
  const { reading, outcome, imported, personId } = line
  const isOpen = list.state === 'preview' || list.state === 'confirmed'
  const mayRepair = useMay('PUT /api/imports/:id/repairs') && isOpen && !imported
  return (
    <div className={css['line']}>
      <p className={css['lead']}>
        <Badge tone={readingWords[reading].tone}>{readingWords[reading].says}</Badge>
        {outcome && <Badge tone="acted">{outcomeTitles[outcome]}</Badge>}
        <span className={css['soft']}>
          Trang “{line.sheet}”, dòng {line.row}
        </span>
      </p>
      <Problems problems={line.problems} />
      <MatchChoice list={list} line={line} mayChoose={mayRepair} />
      {line.differences.length > 0 && <Changes differences={line.differences} isDone={imported} />}
      {personId && (
        <span className={css['buttons']}>
          <LinkButton to={`/con-nguoi/${personId}`}>Mở hồ sơ</LinkButton>
        </span>
      )}
      {mayRepair && <RepairForm list={list} line={line} />}
      {line.person.length > 0 && <Facts title="Đọc thành" named={line.person} />}
      <Facts title="Các ô như trong tệp" named={line.cells} />
    </div>
  )
}

const Facts = ({ title, named }: { readonly title: string; readonly named: RosterLine['cells'] }) => (
  <section>
    <h3>{title}</h3>
    <KeyValue facts={named.map(({ label, value }) => ({ label, value }))} />
  </section>
)
