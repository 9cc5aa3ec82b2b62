import type { PlainDate } from '#lib/date.ts'
import { viDate } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import type { OpenPoint } from '../choice-api.ts'
import { eraOn, optionWords } from './choice-words.ts'
import css from './organisation.module.css'

export function choiceColumns(day: PlainDate, phone: boolean): readonly Column<OpenPoint>[] {
  const since: Column<OpenPoint> = {
    id: 'since',
    heading: 'Từ ngày',
    cell: (point) => {
      const era = eraOn(point, day)
      return era ? viDate(era.from) : null
    },
  }
  const basis: Column<OpenPoint> = {
    id: 'basis',
    heading: 'Theo văn bản',
    wrap: true,
    width: 200,
    cell: (point) => eraOn(point, day)?.basis,
  }
  const usedIn: Column<OpenPoint> = {
    id: 'usedIn',
    heading: 'Dùng ở',
    wrap: true,
    width: 130,
    cell: (point) => point.usedIn ?? <span className={css['none']}>chưa dùng</span>,
  }
  return [
    { id: 'label', heading: 'Điểm để ngỏ', wrap: true, width: phone ? 150 : 300, cell: ({ label }) => label },
    { id: 'held', heading: 'Đang làm theo', wrap: true, width: phone ? 170 : 280, cell: (point) => held(point, day) },
    ...(phone ? [] : [since, basis, usedIn]),
  ]
}

function held(point: OpenPoint, day: PlainDate) {
  const era = eraOn(point, day)
  if (point.inCriteria) return <span className={css['none']}>Theo tiêu chí nâng bậc trước hạn</span>
  return (
    <>
      {optionWords(point, era?.option ?? point.usual)}
      {!era && <span className={css['above']}>mặc định, cơ quan chưa chọn</span>}
    </>
  )
}
