import { Suspense } from 'react'
import { viDate } from '#lib/date.ts'
import { decimal } from '#ui/format.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Chart } from '../bulletin/api.ts'
import { AsOfBar } from './AsOfBar.tsx'
import { type AsOf, useAskedLater, useAsOf, useCatalogue } from './asked.ts'
import { FigureLink } from './Figure.tsx'
import { FigureCharts } from './FigureCharts.tsx'
import css from './statistics.module.css'
import type { Figure, Indicator } from './wire.ts'

const places = [
  ['/thong-ke/ban-tin', 'Bản tin nhân lực', 'GET /api/statistics/bulletin'],
  ['/thong-ke/bang', 'Bảng tự lập', 'POST /api/statistics/table'],
  ['/thong-ke/bieu-mau', 'Biểu mẫu thống kê', 'GET /api/statistics/forms/:form'],
] as const

/** Thống kê: the indicators of a day, and their charts. */
export function OverviewPage() {
  const { indicators } = useCatalogue()
  const { rights } = useSession()
  const asOf = useAsOf()
  return (
    <Page
      title="Thống kê"
      lead={`Số liệu tại ngày ${viDate(asOf.day)}. Bấm vào con số để xem những người của nó.`}
      actions={places
        .filter(([, , needs]) => rights.includes(needs))
        .map(([to, words]) => (
          <LinkButton key={to} to={to}>
            {words}
          </LinkButton>
        ))}
    >
      <AsOfBar />
      <ul className={css['grid']} aria-label="Chỉ tiêu">
        {indicators.map((indicator) => (
          <Card key={indicator.id} indicator={indicator} asOf={asOf} />
        ))}
      </ul>
      <Suspense fallback={<Skeleton />}>
        <Charts asOf={asOf} />
      </Suspense>
    </Page>
  )
}

/** Each number comes by itself: one that is slow or refused holds up no other. */
function Card({
  indicator: { id, title, unit, definition },
  asOf,
}: {
  readonly indicator: Indicator
  readonly asOf: AsOf
}) {
  const { data, error } = useAskedLater<Figure>('/statistics/figure', { indicator: id, ...asOf })
  const question = { indicator: id, ...asOf }
  return (
    <li className={css['card']} data-indicator={id}>
      <span>{title}</span>
      <span className={css['big']} aria-busy={!data && !error}>
        {data && <FigureLink question={question} value={data.value} of={title} />}
        {data && <small> {unit}</small>}
        {data?.percent && ` · ${decimal(data.percent)} %`}
        {!data && (error ? '–' : ' ')}
      </span>
      <small>{error ? error.message : (data?.definition ?? definition)}</small>
    </li>
  )
}

const Charts = ({ asOf }: { readonly asOf: AsOf }) => (
  <section className={css['section']} aria-label="Biểu đồ">
    <FigureCharts charts={useGet<Chart[]>('/statistics/charts', asOf)} />
  </section>
)
