import { useAddress } from '#ui/address.ts'
import { Select } from '#ui/Select.tsx'
import { useGet } from '#ui/query.ts'
import { number } from '#ui/format.ts'
import type { Heads, Import } from '../api.ts'
import css from './rosters.module.css'
import { SheetForm } from './SheetForm.tsx'
import { SkippedSheet } from './SkippedSheet.tsx'

/** What was recognised, sheet by sheet, as a picture of its head. */
export function MappingTab({ list }: { readonly list: Import }) {
  const heads = useGet<Heads>(`/imports/${list.id}/heads`)
  const [{ bang }, change] = useAddress()
  const { sheets, skipped } = list.recognition
  const names = [...sheets, ...skipped].map(({ sheet }) => sheet)
  const chosen = names.find((name) => name === bang) ?? names[0] ?? ''
  const layout = sheets.find(({ sheet }) => sheet === chosen)
  const rows = heads.find(({ sheet }) => sheet === chosen)?.rows ?? []
  const skip = skipped.find(({ sheet }) => sheet === chosen)
  return (
    <div className={css['part']}>
      {names.length > 1 && (
        <Select
          label={`Trang (${number(names.length)})`}
          value={chosen}
          onChange={(name) => change({ bang: name === names[0] ? null : name })}
          options={optionsOf(list)}
        />
      )}
      {layout && <SheetForm key={`${chosen} ${list.version}`} list={list} layout={layout} rows={rows} />}
      {skip && (
        <SkippedSheet key={`${chosen} ${list.version}`} list={list} sheet={chosen} says={skip.says} rows={rows} />
      )}
    </div>
  )
}

const optionsOf = ({ recognition: { sheets, skipped } }: Import) => [
  ...sheets.map(({ sheet, problems }) => ({
    id: sheet,
    label: sheet,
    ...(problems.length > 0 && { detail: `${problems.length} chỗ chưa rõ` }),
  })),
  ...skipped.map(({ sheet }) => ({ id: sheet, label: sheet, detail: 'không đọc' })),
]
