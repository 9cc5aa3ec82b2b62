import type { CountedReason, DisciplineForm, Setback, UncountedReason } from '#law/pay/held-step.ts'
import { type RowsField, whenIs } from '../kit/field.ts'
import { faultsOf } from '../kit/combine.ts'
import { type Read, WrongTogether } from '../kit/read.ts'
import { counted, forms, options, stretches } from './setback-options.ts'

/** Sự việc trong thời gian giữ bậc */
export const setbackField: RowsField = {
  kind: 'rows',
  name: 'setbacks',
  label: 'Kỷ luật, không hoàn thành nhiệm vụ, thời gian nghỉ',
  help: 'Những gì xảy ra từ ngày giữ bậc hiện tại. Không có thì để trống.',
  add: 'Thêm sự việc',
  one: 'Sự việc',
  fields: [
    { kind: 'choice', name: 'kind', label: 'Loại', look: 'list', options },
    { kind: 'date', name: 'on', label: 'Ngày quyết định', when: whenIs('kind', ...forms) },
    { kind: 'whole', name: 'year', label: 'Năm', min: 2004, max: 2100, when: whenIs('kind', 'failed-year') },
    { kind: 'date', name: 'from', label: 'Từ ngày', when: whenIs('kind', ...stretches) },
    { kind: 'date', name: 'to', label: 'Đến hết ngày', when: whenIs('kind', ...stretches) },
    {
      kind: 'whole',
      name: 'conduct',
      label: 'Hành vi số',
      help: 'Các sự việc cùng số là cùng một hành vi: chỉ tính lần kéo dài nhất.',
      optional: true,
      min: 1,
      max: 99,
      when: whenIs('kind', ...forms, 'failed-year', 'suspended-sentence'),
    },
  ],
}

export function readSetbacks(typed: Read): readonly Setback[] {
  const rows = typed.rows('setbacks')
  const faults = faultsOf('setbacks', rows, (row) =>
    row.has('from') && row.date('to') < row.date('from') ? { to: 'Ngày cuối phải không trước ngày đầu' } : {},
  )
  if (Object.keys(faults).length > 0) throw new WrongTogether(faults)
  return rows.map(setbackOf)
}

function setbackOf(row: Read): Setback {
  const kind = row.text('kind')
  const conduct = row.has('conduct') ? { conduct: row.text('conduct') } : {}
  if (forms.includes(kind)) return { kind: 'discipline', form: kind as DisciplineForm, on: row.date('on'), ...conduct }
  if (kind === 'failed-year') return { kind: 'failed-year', year: row.number('year'), ...conduct }
  const stretch = { from: row.date('from'), to: row.date('to') }
  if (counted.some(([reason]) => reason === kind)) return { kind: 'counted', reason: kind as CountedReason, ...stretch }
  return { kind: 'uncounted', reason: kind as UncountedReason, ...stretch, ...conduct }
}
