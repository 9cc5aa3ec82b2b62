import { X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import { labelOf } from './conditions.ts'
import type { Filter } from './question.ts'
import css from './statistics.module.css'
import type { Catalogue } from './wire.ts'

type Props = {
  readonly filters: readonly Filter[]
  readonly catalogue: Catalogue
  readonly change: (to: { trait: string; in: string[] }[]) => void
}

/** Chỉ tính người …: values of one trait are "or", traits are "and". */
export function BuilderFilters({ filters, catalogue, change }: Props) {
  const [trait, setTrait] = useState<string | null>(null)
  const values = catalogue.traits.find(({ id }) => id === trait)?.values ?? []
  const all = filters.map(({ trait: of, in: codes }) => ({ trait: of, in: [...codes] }))
  const add = (code: string | null) => {
    if (trait === null || code === null) return
    const held = all.find((filter) => filter.trait === trait)
    if (held?.in.includes(code)) return
    change(
      held
        ? all.map((one) => (one === held ? { trait, in: [...one.in, code] } : one))
        : [...all, { trait, in: [code] }],
    )
  }
  const drop = (of: string, code: string) =>
    change(
      all
        .map((one) => (one.trait === of ? { trait: of, in: one.in.filter((each) => each !== code) } : one))
        .filter((one) => one.in.length > 0),
    )
  return (
    <div className={css['filters']} role="group" aria-label="Chỉ tính">
      <div className={css['builder']}>
        <Select
          label="Chỉ tính người theo"
          placeholder="Chọn đặc điểm"
          options={catalogue.traits.filter((one) => one.values.length > 0)}
          value={trait}
          onChange={setTrait}
        />
        {trait && (
          <Select
            label="Giá trị"
            options={values.map(({ code, label }) => ({ id: code, label }))}
            value={null}
            onChange={add}
          />
        )}
      </div>
      {all.flatMap(({ trait: of, in: codes }) =>
        codes.map((code) => (
          <span key={of + code} className={css['tag']}>
            {catalogue.traits.find(({ id }) => id === of)?.label ?? of}: {labelOf(catalogue, of, code)}
            <Button look="quiet" icon={X} label={`Bỏ ${labelOf(catalogue, of, code)}`} onPress={() => drop(of, code)} />
          </span>
        )),
      )}
    </div>
  )
}
