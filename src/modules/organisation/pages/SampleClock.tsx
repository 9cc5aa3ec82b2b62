import { useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { put } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { viDate } from '#ui/format.ts'
import { useMay } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import css from './organisation.module.css'

/** Ngày của dữ liệu mẫu: what every page of the sample takes for today. */
export function SampleClock({ today }: { readonly today: PlainDate }) {
  const may = useMay('PUT /api/agency/today')
  const [day, setDay] = useState<PlainDate | null>(today)
  const set = useAct<PlainDate>({
    run: (to) => put('/agency/today', { today: to }),
    done: (_out, to) => say(`Dữ liệu mẫu nay ở ngày ${viDate(to)}`),
  })
  const changed = day !== null && day !== today
  return (
    <section className={css['clock']}>
      <h2>Ngày của dữ liệu mẫu</h2>
      <p>
        Đồng hồ của cơ quan mẫu đứng ở ngày <strong>{viDate(today)}</strong>: bàn làm việc, hạn nâng bậc và luật áp dụng
        đều tính theo ngày này, cho mọi tài khoản. Cơ quan thật luôn dùng ngày hôm nay.
      </p>
      {may && (
        <>
          <DateField label="Đặt sang ngày" value={day} onChange={setDay} />
          <div>
            <Button isDisabled={!changed} isPending={set.isPending} onPress={() => day && set.mutate(day)}>
              {changed ? `Đặt sang ngày ${viDate(day)}` : 'Đặt ngày'}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
