import { addMonths, daysBetween, viDate } from '#lib/date.ts'
import { Badge } from '#ui/Badge.tsx'
import { BecauseOf } from '#ui/BecauseOf.tsx'
import { Empty } from '#ui/Empty.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import type { Duties, DutyRow } from '../api.ts'
import css from './desk.module.css'
import { lateWords } from '../model.ts'

/** Việc của tôi: what is coming to oneself, in plain words. */
export function OwnDuties() {
  const { account, agency } = useSession()
  const { rows, unreckoned } = useGet<Duties>('/duties', { to: addMonths(agency.today, 72) })
  const own = account.personId
  return (
    <Page
      title={`Chào ${account.fullName}`}
      lead="Những việc sắp đến với bạn theo hồ sơ hiện có."
      actions={own && <LinkButton to={`/con-nguoi/${own}`}>Xem hồ sơ của tôi</LinkButton>}
    >
      {rows.map((row) => (
        <OwnDuty key={`${row.kind} ${row.personId}`} row={row} today={agency.today} />
      ))}
      {unreckoned.map(({ says }) => (
        <section key={says} className={css['own']}>
          <h2>Chưa tính được thời hạn nâng bậc lương</h2>
          <p>{says}</p>
          <p className={css['soft']}>Nếu hồ sơ thiếu hoặc sai, hãy báo người làm công tác tổ chức cán bộ.</p>
        </section>
      ))}
      {rows.length + unreckoned.length === 0 && (
        <Empty title="Chưa có việc nào sắp đến">
          {own
            ? 'Khi gần đến hạn nâng bậc lương hoặc hưởng phụ cấp, bạn sẽ thấy ở đây, kèm căn cứ.'
            : 'Tài khoản này chưa gắn với hồ sơ nào. Hãy báo người quản trị.'}
        </Empty>
      )}
    </Page>
  )
}

function OwnDuty({ row, today }: { readonly row: DutyRow; readonly today: Duties['from'] }) {
  const { kind, kindName, personId, becomes, on, overdue, inDecision } = row
  const days = daysBetween(today, on)
  return (
    <section className={css['own']}>
      <h2>{kindName}</h2>
      <p className={css['becomes']}>
        {overdue ? 'Bạn đã đủ điều kiện hưởng' : 'Bạn sẽ được hưởng'} {lowerFirst(becomes)} từ ngày{' '}
        <strong>{viDate(on)}</strong>
      </p>
      <p>
        {overdue ? (
          <Badge tone="danger">{lateWords(on, today)}</Badge>
        ) : days === 0 ? (
          'Đến hạn hôm nay.'
        ) : (
          `Còn ${days} ngày.`
        )}{' '}
        {waitWords(row)}
      </p>
      {inDecision === null && overdue && (
        <p className={css['soft']}>Nếu chưa thấy quyết định, hãy hỏi người làm công tác tổ chức cán bộ.</p>
      )}
      <BecauseOf path={`/duties/${kind}/${personId}`} of={becomes} />
    </section>
  )
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

const waitWords = ({ inDecision, overdue }: DutyRow) =>
  inDecision === null
    ? overdue
      ? 'Chưa có dự thảo quyết định.'
      : ''
    : inDecision.state === 'draft'
      ? 'Đang được dự thảo quyết định.'
      : 'Quyết định đang chờ ký.'
