import { useAddress, useParam } from '#ui/address.ts'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Preview } from '../api.ts'
import { Badge } from '#ui/Badge.tsx'
import { ApplyButton } from './ApplyButton.tsx'
import css from './cleaning.module.css'

type Change = Preview['changes'][number]

/** Xem trước: every change, from → to, before anything is written. */
export function RepairPage() {
  const repair = useParam('repair')
  const [values] = useAddress()
  const wanted = {
    repair,
    unitId: values['donvi'],
    personId: values['nguoi'],
    list: values['danhmuc'],
    text: values['chu'],
    code: values['ma'],
  }
  const preview = useGet<Preview>('/cleaning/preview', wanted)
  const mayApply = useMay('POST /api/cleaning/repairs')
  const clear = preview.changes.filter(({ obstacle }) => obstacle === null)
  const apply = (chosen: readonly Change[], look: 'primary' | 'secondary') =>
    mayApply && chosen.length > 0 && <ApplyButton wanted={wanted} preview={preview} chosen={chosen} look={look} />
  return (
    <Page title={preview.label} lead={leadOf(preview, clear.length)} actions={apply(clear, 'primary')}>
      <div className={css['stack']}>
        <Link to="/chuan-hoa">Tất cả các quy tắc</Link>
        <Table
          label="Các chỗ sẽ sửa"
          rows={preview.changes}
          columns={columns}
          noun="chỗ"
          rowName={({ fullName }) => fullName}
          {...(mayApply && { renderActs: (chosen: readonly Change[]) => apply(chosen, 'secondary') })}
          empty={<Empty title="Không có chỗ nào cần sửa" />}
        />
      </div>
    </Page>
  )
}

function leadOf({ changes, more, ownLeftOut }: Preview, clear: number): string {
  const blocked = changes.length - clear
  return [
    `Sẽ sửa ${number(clear)} chỗ. Chưa ghi gì cho tới khi bấm sửa; sửa rồi vẫn hoàn tác được.`,
    blocked > 0 && `${number(blocked)} chỗ không sửa được theo cách này.`,
    more && `Còn nhiều hơn ${number(changes.length)} chỗ: phần còn lại hiện ra sau lần sửa này.`,
    ownLeftOut && 'Hồ sơ của chính mình không có ở đây: phải để người khác sửa.',
  ]
    .filter(Boolean)
    .join(' ')
}

const columns: Column<Change>[] = [
  {
    id: 'who',
    heading: 'Họ tên',
    width: 180,
    wrap: true,
    cell: ({ personId, fullName, unitName }) => (
      <span className={css['who']}>
        <Link to={`/con-nguoi/${personId}`}>{fullName}</Link>
        <span className={css['soft']}>{unitName || 'Ngoài các cơ quan'}</span>
      </span>
    ),
  },
  { id: 'field', heading: 'Mục', width: 130, wrap: true, cell: ({ field }) => field },
  { id: 'was', heading: 'Đang ghi', width: 150, wrap: true, cell: ({ was }) => was },
  { id: 'becomes', heading: 'Sẽ ghi', width: 150, wrap: true, cell: ({ becomes }) => <strong>{becomes}</strong> },
  {
    id: 'obstacle',
    heading: 'Trở ngại',
    width: 200,
    wrap: true,
    cell: ({ obstacle }) => obstacle && <Badge tone="danger">{obstacle}</Badge>,
  },
]
