import type { Control } from 'react-hook-form'
import { useField } from '#ui/fields.ts'
import { MoneyField } from '#ui/MoneyField.tsx'
import { type Fund, fundNames, funds } from '../model.ts'
import type { ClassForm } from './class-form.ts'
import css from './training.module.css'

type Props = { readonly control: Control<ClassForm> }

/** Kinh phí theo nguồn */
export const MoneyFields = ({ control }: Props) => (
  <fieldset className={`${css['pair']} ${css['money']}`}>
    <legend>Kinh phí theo nguồn</legend>
    {funds.map((fund) => (
      <OneFund key={fund} control={control} fund={fund} />
    ))}
  </fieldset>
)

const OneFund = ({ control, fund }: Props & { readonly fund: Fund }) => (
  <MoneyField label={fundNames[fund]} {...useField(control, `money.${fund}`)} />
)
