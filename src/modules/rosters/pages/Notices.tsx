import { ArrowRight, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { moment, number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useMay } from '#ui/session.ts'
import type { Import } from '../api.ts'
import { DayNotice } from './DayNotice.tsx'
import css from './rosters.module.css'

/** What to know before going on. */
export function Notices({ list }: { readonly list: Import }) {
  return (
    <>
      {list.state === 'confirmed' && <Result list={list} />}
      {list.state === 'withdrawn' && (
        <Notice>Đã rút: {list.withdrawnReason}. Hồ sơ trở lại như trước lần nhập này.</Notice>
      )}
      {list.state === 'discarded' && <Notice>Danh sách này đã bị bỏ khi chưa xác nhận. Hồ sơ không thay đổi.</Notice>}
      {list.may.edit && <Before list={list} />}
    </>
  )
}

function Before({ list }: { readonly list: Import }) {
  const { sameFile, recognition } = list
  const { problems } = recognition
  return (
    <>
      {sameFile && (
        <Notice>
          Tệp này giống hệt <Link to={`/nhap-danh-sach/${sameFile.id}`}>“{sameFile.fileName}”</Link> đã{' '}
          {sameFile.confirmedAt ? `nhập lúc ${moment(sameFile.confirmedAt)}` : 'tải lên trước đó'}.
        </Notice>
      )}
      <DayNotice list={list} />
      {problems.length > 0 && (
        <Notice tone="waits">
          {problems.length === 1 ? problems[0]!.says : `Có ${number(problems.length)} chỗ chưa rõ ở tiêu đề.`}{' '}
          <Link to={`/nhap-danh-sach/${list.id}?phan=cot`}>Xem tiêu đề và cột</Link>
        </Notice>
      )}
    </>
  )
}

/** What came of it, and where to go on. */
function Result({ list: { counts } }: { readonly list: Import }) {
  const mayPeople = useMay('GET /api/people')
  const mayDesk = useMay('GET /api/duties')
  const { imported, new: fresh, changed, same, held } = counts
  return (
    <section className={css['result']} aria-label="Kết quả nhập">
      <p>
        <strong>Đã nhập {number(imported)} người</strong>: {number(fresh)} người mới, {number(changed)} người có thay
        đổi, {number(same)} người như hồ sơ đang có.
        {held > 0 && ` Còn ${number(held)} dòng giữ lại; sửa xong thì xác nhận tiếp.`}
      </p>
      <span className={css['buttons']}>
        {mayPeople && (
          <LinkButton to="/con-nguoi" icon={ArrowRight}>
            Xem con người
          </LinkButton>
        )}
        {mayDesk && (
          <LinkButton to="/ban-lam-viec" icon={ArrowRight}>
            Xem việc đến hạn
          </LinkButton>
        )}
      </span>
    </section>
  )
}

type NoticeProps = { readonly tone?: 'plain' | 'waits'; readonly children: ReactNode; readonly action?: ReactNode }

export function Notice({ tone = 'plain', children, action }: NoticeProps) {
  const Icon = tone === 'waits' ? TriangleAlert : Info
  return (
    <div className={css['notice']} data-tone={tone} role="note">
      <Icon size={17} aria-hidden />
      <p>{children}</p>
      {action}
    </div>
  )
}
