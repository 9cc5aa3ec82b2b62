import { parseDate } from '@internationalized/date'
import { CalendarDays } from 'lucide-react'
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components'
import type { PlainDate } from '#lib/date.ts'
import { MonthGrid } from './MonthGrid.tsx'
import css from './DateField.module.css'
import field from './Field.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { ariaField, type FieldProps } from './fields.ts'
import menu from './menu.module.css'

type Props = FieldProps<PlainDate | null> & { readonly min?: PlainDate; readonly max?: PlainDate }

/** A day, typed without separators: 02091990 becomes 02/09/1990. */
export function DateField({ value, onChange, min, max, ...rest }: Props) {
  const limits = { ...(min && { minValue: parseDate(min) }), ...(max && { maxValue: parseDate(max) }) }
  return (
    <DatePicker
      {...ariaField(rest)}
      {...limits}
      shouldForceLeadingZeros
      value={value === null ? null : parseDate(value)}
      onChange={(day) => onChange(day === null ? null : (day.toString() as PlainDate))}
    >
      <FieldFrame label={rest.label} help={rest.help} error={rest.error} required={rest.required ?? false}>
        <Group className={`${field['box']} ${css['group']}`}>
          <DateInput className={css['input'] ?? ''}>
            {(segment) => <DateSegment segment={segment} className={css['segment'] ?? ''} />}
          </DateInput>
          <Button className={field['inner'] ?? ''}>
            <CalendarDays size={16} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={menu['popover'] ?? ''}>
        <Dialog className={css['dialog'] ?? ''}>
          <MonthGrid />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
