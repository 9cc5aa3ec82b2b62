import { FileSpreadsheet } from 'lucide-react'
import { useState } from 'react'
import { ApiError } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { Empty } from '#ui/Empty.tsx'
import { MenuButton } from '#ui/MenuButton.tsx'
import { Pager } from '#ui/Pager.tsx'
import { Progress } from '#ui/Progress.tsx'
import { Refused } from '#ui/Refused.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { say } from '#ui/toasts.ts'
import { Tree } from '#ui/Tree.tsx'
import { due } from './samples.ts'

const nodes = [
  {
    id: 'ub',
    label: 'Ủy ban nhân dân thị xã',
    detail: '120/125',
    children: [
      { id: 'nv', label: 'Phòng Nội vụ', detail: '12/12' },
      { id: 'tc', label: 'Phòng Tài chính – Kế hoạch', detail: '9/10' },
    ],
  },
]

export function PartsPart() {
  const [open, setOpen] = useState(false)
  const [unit, setUnit] = useState<string | null>('nv')
  return (
    <div style={{ display: 'grid', gap: 20 }}>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        <Button look="primary">Ký quyết định</Button>
        <Button onPress={() => say('Đã bỏ 1 người khỏi dự thảo', { undo: () => undefined })}>Báo kèm Hoàn tác</Button>
        <Button look="danger" onPress={() => setOpen(true)}>
          Thu hồi
        </Button>
        <Button isPending>Đang lưu</Button>
        <Button isDisabled>Không được</Button>
        <MenuButton acts={[{ id: 'a', words: 'In danh sách', act: () => undefined }]}>Việc khác</MenuButton>
      </div>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        {(['plain', 'acted', 'done', 'waits', 'danger', 'draft'] as const).map((tone) => (
          <Badge key={tone} tone={tone}>
            Trạng thái {tone}
          </Badge>
        ))}
      </div>
      <Because finding={due} says />
      <Refused error={new ApiError(409, { says: 'Chưa đủ thời gian giữ bậc: còn 3 tháng', because: [due] })} />
      <Progress
        doing="Đang đọc các dòng"
        done={12400}
        of={20000}
        noun="dòng"
        left="còn khoảng 4 giây"
        onCancel={() => undefined}
      />
      <Tree label="Đơn vị" nodes={nodes} chosen={unit} onChoose={setUnit} />
      <Pager page={2} size={50} total={1240} noun="người" onPage={() => undefined} />
      <Empty
        icon={FileSpreadsheet}
        title="Chưa có danh sách nào"
        action={<Button look="primary">Nhập danh sách</Button>}
      >
        Nhập danh sách cán bộ từ Excel để bắt đầu.
      </Empty>
      <Skeleton rows={3} />
      <ConfirmDialog
        title="Thu hồi quyết định 45/QĐ-UBND"
        isOpen={open}
        onClose={() => setOpen(false)}
        confirm="Thu hồi, trả lại 12 người"
        danger
        onConfirm={() => setOpen(false)}
      >
        <p>12 người trở lại bậc lương trước ngày 01/04/2018. Số quyết định giữ nguyên trong sổ.</p>
      </ConfirmDialog>
    </div>
  )
}
