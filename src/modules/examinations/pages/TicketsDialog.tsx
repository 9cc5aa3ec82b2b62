import { Download } from 'lucide-react'
import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useAct } from '#ui/useAct.ts'
import type { HallSeat, Tickets } from '../hall/api.ts'
import css from './exams.module.css'

type Props = { readonly path: string; readonly seats: readonly HallSeat[]; readonly onClose: () => void }

/** Phát phiếu dự thi: the codes are shown and printed once. */
export function TicketsDialog({ path, seats, onClose }: Props) {
  const [only, choose] = useState<string | null>(null)
  const [given, show] = useState<Tickets | null>(null)
  const act = useAct<void, Tickets>({
    quiet: true,
    run: (_, idempotencyKey) => post(`${path}/tickets`, { candidateIds: only ? [only] : [] }, { idempotencyKey }),
    done: show,
  })
  const waiting = seats.filter(({ used }) => !used)
  const again = waiting.filter(({ issued, candidateId }) => issued && (!only || candidateId === only)).length
  const options = waiting.map(({ candidateId, number, fullName }) => ({
    id: candidateId,
    label: `${number} ${fullName}`,
  }))
  const count = only ? 1 : waiting.length
  const footer = (
    <>
      <Button onPress={onClose}>{given ? 'Xong' : 'Thôi'}</Button>
      {!given && (
        <Button look="primary" onPress={() => act.mutate()} isPending={act.isPending} isDisabled={count === 0}>
          Phát {count} phiếu
        </Button>
      )}
    </>
  )
  return (
    <Dialog title="Phát phiếu dự thi" isOpen onClose={onClose} footer={footer} width={given ? 'wide' : 'narrow'}>
      <div className={css['form']}>
        <Refused error={act.error} />
        {given ? (
          <Given tickets={given} />
        ) : (
          <>
            <p>
              Mỗi phiếu có một mã dùng một lần. Mã chỉ hiện và in được ngay lần này; máy chủ không giữ mã.
              {again > 0 && ` ${again} phiếu đã phát trước đó sẽ không dùng được nữa.`}
            </p>
            <ComboBox
              label="Chỉ một thí sinh"
              help="Bỏ trống để phát cho cả ca"
              options={options}
              value={only}
              onChange={choose}
            />
          </>
        )}
      </div>
    </Dialog>
  )
}

const Given = ({ tickets: { tickets, pdf } }: { readonly tickets: Tickets }) => (
  <>
    <p>
      Đã phát {tickets.length} phiếu.{' '}
      <FileLink look="primary" icon={Download} href={`data:application/pdf;base64,${pdf}`}>
        Tải tờ phiếu (PDF)
      </FileLink>
    </p>
    <div className={css['plan']} role="region" aria-label="Phiếu đã phát" tabIndex={0}>
      <table className={css['seats']}>
        <thead>
          <tr>
            {['Số báo danh', 'Họ và tên', 'Chỗ ngồi', 'Mã vào phòng thi'].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tickets.map(({ candidateId, number, fullName, room, seat, ticket }) => (
            <tr key={candidateId}>
              <td>{number}</td>
              <td>{fullName}</td>
              <td>
                {room}, {seat.toLocaleLowerCase('vi')}
              </td>
              <td className={css['code']}>{ticket}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
)
