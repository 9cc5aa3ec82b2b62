import { Select } from '#ui/Select.tsx'

export type AgencyName = { readonly id: string; readonly code: string; readonly name: string }

type Props = {
  readonly agencies: readonly AgencyName[]
  readonly value: string
  readonly onChange: (code: string) => void
}

export function AgencyChoice({ agencies, value, onChange }: Props) {
  const options = agencies.map(({ code, name }) => ({ id: code, label: name }))
  return <Select label="Cơ quan" options={options} value={value} onChange={(code) => code !== null && onChange(code)} />
}
