import { useEffect, useMemo, useState } from 'react'
import { todayInVietnam } from '#lib/date.ts'
import { type Calculator, type Outcome, outcomeOf } from '../kit/calculator.ts'
import { type Field, type Row, rowsOf, textOf, type Values } from '../kit/field.ts'
import { linkOf, valuesOf } from '../kit/link.ts'
import { tidied } from '../kit/parse.ts'
import type { Faults } from '../kit/read.ts'

/** What is typed, what it comes to, and the faults that may be said by now: of fields left, or all once asked. */
export function useForm(of: Calculator) {
  const [values, setValues] = useState<Values>(() => begun(of))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState(0)
  const outcome = useMemo(() => outcomeOf(of, values), [of, values])
  useAddress(of, values, setValues)

  const fill = (next: Values) => {
    setValues(next)
    setLeft(new Set())
    setAsked(0)
  }
  return {
    values,
    outcome,
    asked,
    faults: shownFaults(outcome, values, left, asked > 0),
    change: (name: string, value: Values[string]) => setValues({ ...values, [name]: value }),
    leave: (name: string) => {
      setValues((now) => tidy(of.fields, now, name))
      setLeft((now) => new Set([...now, name]))
    },
    ask: () => setAsked(asked + 1),
    fillExample: () => fill(of.example(todayInVietnam())),
    clear: () => fill(of.start?.(todayInVietnam()) ?? {}),
  }
}

const begun = (of: Calculator): Values => {
  const linked = valuesOf(of.fields, location.hash)
  return Object.keys(linked).length > 0 ? linked : (of.start?.(todayInVietnam()) ?? {})
}

/** A field not yet filled is no fault until the whole is asked for. */
function shownFaults(outcome: Outcome, values: Values, left: ReadonlySet<string>, all: boolean): Faults {
  if (!('faults' in outcome)) return {}
  if (all) return outcome.faults
  return Object.fromEntries(
    Object.entries(outcome.faults).filter(([name]) => left.has(name) && typedAt(values, name) !== ''),
  )
}

function typedAt(values: Values, path: string): string {
  const [name, at, part] = path.split('.') as [string, string?, string?]
  return part === undefined ? textOf(values, name) : (rowsOf(values, name)[Number(at)]?.[part] ?? '')
}

function tidy(fields: readonly Field[], values: Values, path: string): Values {
  const [name, at, part] = path.split('.') as [string, string?, string?]
  const field = fields.find((one) => one.name === name)
  if (field === undefined || field.kind === 'pasted') return values
  if (field.kind !== 'rows') return { ...values, [name]: tidied(field, textOf(values, name)) }
  const column = field.fields.find((one) => one.name === part)
  if (column === undefined || part === undefined) return values
  const rows = rowsOf(values, name).map((row, index): Row =>
    index === Number(at) ? { ...row, [part]: tidied(column, row[part] ?? '') } : row,
  )
  return { ...values, [name]: rows }
}

/** The address follows the form behind '#', which no browser sends; another link pasted over it fills the form anew. */
function useAddress(of: Calculator, values: Values, set: (values: Values) => void) {
  useEffect(() => {
    const wait = setTimeout(() => {
      const link = linkOf(of.fields, values)
      if (location.hash.slice(1) !== link) history.replaceState(history.state, '', `#${link}`)
    }, 300)
    return () => clearTimeout(wait)
  }, [of, values])
  useEffect(() => {
    const follow = () => {
      const linked = valuesOf(of.fields, location.hash)
      if (Object.keys(linked).length > 0) set(linked)
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [of, set])
}
