import { useParam } from '#ui/address.ts'
import { Chart } from '#ui/Chart.tsx'
import { viDate } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import { type Lane, Timeline } from '#ui/Timeline.tsx'
import type { UnitHistory } from '../api.ts'
import { successionKindNames, unitKindNames } from '../model.ts'

/** Một đơn vị theo thời gian. */
export function UnitHistoryPage() {
  const history = useGet<UnitHistory>(`/units/${useParam('id')}/history`)
  const { today } = useSession().agency
  const last = history.profiles.at(-1)!
  return (
    <Page title={last.name} lead={last.until ? `Đã kết thúc, có đến trước ngày ${viDate(last.until)}` : last.above}>
      <Timeline label="Tên, loại và mã qua thời gian" lanes={lanesOf(history)} today={today} />
      <KeyValue
        facts={[
          { label: 'Trước đó là', value: <Steps steps={history.before} /> },
          { label: 'Sau đó là', value: <Steps steps={history.after} /> },
        ]}
      />
      <Chart
        label="Số người có mặt và biên chế được giao của riêng đơn vị, cuối mỗi năm"
        data={{
          kind: 'line',
          labels: history.years.map(({ day }) => day.slice(0, 4)),
          series: [
            { name: 'Có mặt', values: history.years.map(({ people }) => people) },
            { name: 'Biên chế', values: history.years.map(({ quota }) => quota) },
          ],
        }}
        table={<Years years={history.years} />}
      />
    </Page>
  )
}

function lanesOf({ profiles }: UnitHistory): Lane[] {
  const segments = (label: (one: UnitHistory['profiles'][number]) => string) =>
    profiles.map((one) => ({ from: one.from ?? ('1990-01-01' as const), to: one.until, label: label(one) }))
  return [
    { label: 'Tên', segments: segments(({ name }) => name) },
    { label: 'Loại', segments: segments(({ kind }) => (kind ? unitKindNames[kind] : 'chưa ghi')) },
    { label: 'Mã', segments: segments(({ code }) => code ?? 'không có') },
    { label: 'Thuộc', segments: segments(({ above }) => above || 'đứng đầu cây') },
  ]
}

function Steps({ steps }: { readonly steps: UnitHistory['before'] }) {
  if (steps.length === 0) return 'không có đơn vị nào'
  return steps.map(({ unitId, name, kind, on }) => (
    <div key={unitId}>
      <Link to={`/to-chuc/don-vi/${unitId}`}>{name}</Link>, {successionKindNames[kind]} ngày {viDate(on)}
    </div>
  ))
}

const Years = ({ years }: { readonly years: UnitHistory['years'] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Ngày</th>
        <th scope="col">Có mặt</th>
        <th scope="col">Biên chế</th>
      </tr>
    </thead>
    <tbody>
      {years.map(({ day, people, quota }) => (
        <tr key={day}>
          <td>{viDate(day)}</td>
          <td>{people}</td>
          <td>{quota ?? 'chưa giao'}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
