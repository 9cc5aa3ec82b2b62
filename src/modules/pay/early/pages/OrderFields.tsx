import { ArrowUp } from 'lucide-react'
import type { Control } from 'react-hook-form'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { useField } from '#ui/fields.ts'
import { type TieBreak, tieBreakNames, tieBreaks } from '../model.ts'
import type { Values } from './criteria-values.ts'
import css from './early.module.css'

/** Thứ tự xét giữa những người có thành tích cao nhất ngang nhau. */
export function OrderFields({ control }: { readonly control: Control<Values> }) {
  const { value, onChange } = useField(control, 'order')
  const rest = tieBreaks.filter((one) => !value.includes(one))
  const raise = (at: number) => onChange(value.toSpliced(at - 1, 2, value[at]!, value[at - 1]!))
  const turn = (one: TieBreak) => (on: boolean) =>
    onChange(on ? [...value, one] : value.filter((other) => other !== one))
  return (
    <fieldset className={css['months']}>
      <legend>Thành tích cao nhất ngang nhau thì xét lần lượt</legend>
      <ol className={css['order']}>
        {value.map((one, at) => (
          <li key={one}>
            <span className={css['bar']}>
              <Checkbox label={tieBreakNames[one]} value onChange={turn(one)} />
              {at > 0 && (
                <Button
                  look="quiet"
                  icon={ArrowUp}
                  label={`Đưa lên trên: ${tieBreakNames[one]}`}
                  onPress={() => raise(at)}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
      {rest.map((one) => (
        <Checkbox key={one} label={tieBreakNames[one]} value={false} onChange={turn(one)} />
      ))}
    </fieldset>
  )
}
