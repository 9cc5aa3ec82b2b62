import { use } from 'react'
import { NotHere } from '../frame/NotHere.tsx'
import type { PageProps } from '../route.ts'
import { Calculation } from './Calculation.tsx'
import type { Calculator } from './kit/calculator.ts'
import { calculatorOf, type Listed } from './list.ts'

export default function CalculatorPage({ id }: PageProps) {
  const listed = calculatorOf(id)
  return listed ? <Opened listed={listed} /> : <NotHere />
}

const opened = new Map<Listed, Promise<Calculator>>()

function loaded(listed: Listed): Promise<Calculator> {
  const known = opened.get(listed)
  if (known) return known
  const loading = listed.load()
  loading.catch(() => opened.delete(listed))
  opened.set(listed, loading)
  return loading
}

function Opened({ listed }: { readonly listed: Listed }) {
  const calculator = use(loaded(listed))
  return <Calculation of={calculator} title={listed.title} asks={listed.asks} />
}
