import { viDate } from '#ui/format.ts'
import { Empty } from '#ui/Empty.tsx'
import { Link } from '#ui/Link.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import { type Lane, Timeline } from '#ui/Timeline.tsx'
import type { UnitLines } from '../api.ts'
import { successionKindNames, unitKindNames } from '../model.ts'

/** Đơn vị nào thành đơn vị nào. */
export function UnitLinesPage() {
  const lines = useGet<UnitLines>('/units/lines')
  const { today } = useSession().agency
  const lanes = lanesOf(lines)
  return (
    <Page
      title="Đơn vị qua thời gian"
      lead={`${lanes.length} xã, phường, thị xã đã từng có; ${lines.links.length} lần kế thừa.`}
    >
      {lanes.length === 0 ? (
        <Empty title="Chưa có xã, phường nào">Ghi loại của đơn vị ở trang Tổ chức.</Empty>
      ) : (
        <Timeline label="Xã, phường qua thời gian" lanes={lanes} today={today} />
      )}
      <Successions lines={lines} />
    </Page>
  )
}

const nameOf = ({ units }: UnitLines, id: string) => units.findLast((unit) => unit.id === id)?.name ?? ''

function lanesOf(lines: UnitLines): Lane[] {
  const labels = new Map<string, number>()
  return [...Map.groupBy(lines.units, ({ id }) => id)].map(([id, eras]) => {
    const { name, code } = eras.at(-1)!
    const label = `${name}${code ? ` ${code}` : ''}`
    const seen = (labels.get(label) ?? 0) + 1
    labels.set(label, seen)
    const heirs = lines.links.filter(({ fromId }) => fromId === id).map(({ toId }) => nameOf(lines, toId))
    return {
      label: seen > 1 ? `${label} (${seen})` : label,
      segments: eras.map((era) => ({
        from: era.from ?? '2008-01-01',
        to: era.until,
        label: era.kind ? unitKindNames[era.kind] : era.name,
        detail: `${era.name}${heirs.length > 0 ? `, sau là ${heirs.join(', ')}` : ''}`,
        tone: era.kind === 'commune' ? 'plain' : 'strong',
      })),
    }
  })
}

function Successions({ lines }: { readonly lines: UnitLines }) {
  if (lines.links.length === 0) return null
  return (
    <section>
      <h2>Kế thừa</h2>
      <ul>
        {lines.links.map(({ fromId, toId, kind, on }) => (
          <li key={fromId + toId}>
            {viDate(on)}: <Link to={`/to-chuc/don-vi/${fromId}`}>{nameOf(lines, fromId)}</Link>{' '}
            {successionKindNames[kind]} <Link to={`/to-chuc/don-vi/${toId}`}>{nameOf(lines, toId)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
