import { useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { Calendar } from '#ui/Calendar.tsx'
import { Chart } from '#ui/Chart.tsx'
import { Timeline } from '#ui/Timeline.tsx'

const lanes = [
  {
    label: 'Chức vụ',
    segments: [
      { from: '2003-07-01', to: '2012-05-31', label: 'Chuyên viên' },
      { from: '2012-06-01', to: null, label: 'Phó Trưởng phòng Nội vụ', tone: 'strong' },
    ],
  },
  {
    label: 'Lương',
    segments: [
      { from: '2003-07-01', to: '2006-06-30', label: 'Bậc 1 · 2,34' },
      { from: '2006-07-01', to: '2009-12-31', label: 'Bậc 2 · 2,67', tone: 'waits' },
      { from: '2010-01-01', to: null, label: 'Bậc 3 · 3,00' },
    ],
  },
  { label: 'Kỷ luật', segments: [{ from: '2008-03-01', to: '2009-02-28', label: 'Khiển trách', tone: 'danger' }] },
] as const

const counts = {
  '2018-04-01': { count: 12, tone: 'danger' },
  '2018-04-16': { count: 3 },
  '2018-05-01': { count: 28, tone: 'waits' },
  '2018-06-15': { count: 1 },
} as const
const data = {
  kind: 'bar',
  labels: ['Bậc 1', 'Bậc 2', 'Bậc 3', 'Bậc 4'],
  series: [{ name: 'Người', values: [12, 30, 22, 9] }],
  unit: 'người',
} as const

export function TimePart() {
  const [day, setDay] = useState<PlainDate | null>(null)
  return (
    <div style={{ display: 'grid', gap: 32 }}>
      <Timeline label="Quá trình công tác và lương" lanes={lanes} today="2018-04-01" />
      <Calendar
        label="Việc theo ngày"
        from="2018-04-01"
        months={3}
        today="2018-04-01"
        counts={counts}
        noun="việc"
        chosen={day}
        onDay={setDay}
      />
      <Chart label="Số người theo bậc, ngày 01/04/2018" data={data} table={<p>Bậc 1: 12 người</p>} />
    </div>
  )
}
