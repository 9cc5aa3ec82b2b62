import { useAddress } from '#ui/address.ts'
import type { Import } from '../api.ts'
import { AbsentTable } from './AbsentTable.tsx'
import { absent, CountChips } from './CountChips.tsx'
import css from './rosters.module.css'
import { RowsTable } from './RowsTable.tsx'

/** Các dòng: counted, and listed by what was read of them or what they would change. */
export function RowsTab({ list }: { readonly list: Import }) {
  const [{ loc }] = useAddress()
  return (
    <div className={css['part']}>
      <CountChips list={list} />
      {loc === absent ? <AbsentTable list={list} /> : <RowsTable list={list} />}
    </div>
  )
}
