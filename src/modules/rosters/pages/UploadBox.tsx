import { useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { DateField } from '#ui/DateField.tsx'
import { FileDrop } from '#ui/FileDrop.tsx'
import { number } from '#ui/format.ts'
import { Progress } from '#ui/Progress.tsx'
import { Refused } from '#ui/Refused.tsx'
import { useSession } from '#ui/session.ts'
import css from './rosters.module.css'
import { useUpload } from './useUpload.ts'

const accept = ['.xlsx', '.xls', '.ods', '.csv']

/** The day of the list, and a place to drop it. */
export function UploadBox() {
  const { today } = useSession().agency
  const [asOf, setAsOf] = useState<PlainDate | null>(today)
  const { send, going, refused } = useUpload()
  const late =
    asOf === null
      ? 'Hãy ghi ngày của danh sách.'
      : asOf > today
        ? 'Ngày của danh sách không được sau hôm nay.'
        : refused?.fields['asOf']
  const take = (files: readonly File[]) => {
    const [file] = files
    if (file && asOf && asOf <= today) send({ file, asOf })
  }
  return (
    <section className={css['upload']} aria-label="Tải danh sách lên">
      <div>
        <DateField
          label="Danh sách tính đến ngày"
          help="Luật và thời hạn được xét theo ngày này. Nếu đầu danh sách ghi ngày khác, trang sau sẽ hỏi lại."
          value={asOf}
          onChange={setAsOf}
          max={today}
          error={late}
          required
        />
      </div>
      {going ? (
        <Going sent={going.sent} of={going.of} name={going.name} stop={going.stop} />
      ) : (
        <FileDrop
          label="Thả tệp danh sách vào đây, hoặc bấm để chọn"
          help=".xlsx, .xls, .ods hoặc .csv, không quá 32 MB. Chưa có gì được ghi vào hồ sơ cho đến khi bạn xác nhận."
          accept={accept}
          onFiles={take}
        />
      )}
      <Refused error={refused} />
    </section>
  )
}

type GoingProps = { readonly name: string; readonly sent: number; readonly of: number; readonly stop: () => void }

/** Sending can be measured; reading cannot, but never takes more than ten seconds. */
function Going({ name, sent, of, stop }: GoingProps) {
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1024)
  return (
    <div className={css['going']} role="status">
      {sent < of ? (
        <Progress
          doing={`Đang tải lên “${name}”`}
          done={kilobytes(sent)}
          of={kilobytes(of)}
          noun="KB"
          onCancel={stop}
        />
      ) : (
        <Progress
          doing={`Đang đọc “${name}”: tìm dòng tiêu đề, đọc từng người, đối chiếu với hồ sơ`}
          done={kilobytes(of)}
          noun={`KB (${number(10)} giây là lâu nhất)`}
          onCancel={stop}
        />
      )}
    </div>
  )
}
