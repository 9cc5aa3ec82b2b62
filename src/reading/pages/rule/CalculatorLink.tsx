import { calculatorOf } from './calculator-of.ts'
import { To } from '../../To.tsx'

/** The calculator that asks this rule, where there is one. */
export function CalculatorLink({ name }: { readonly name: string }) {
  const path = calculatorOf(name)
  return path === undefined ? null : (
    <p data-noprint>
      <To to={path}>Tính thử theo quy tắc này</To>
    </p>
  )
}
