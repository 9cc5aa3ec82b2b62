import { useMay } from '#ui/session.ts'
import type { Import } from '../api.ts'
import { ConfirmImport } from './ConfirmImport.tsx'
import { DiscardImport } from './DiscardImport.tsx'
import { WithdrawImport } from './WithdrawImport.tsx'

/** What may be done with this import now, by this account. */
export function ImportActs({ list }: { readonly list: Import }) {
  const { confirm, discard, withdraw } = list.may
  const mayConfirm = useMay('POST /api/imports/:id/confirm')
  const mayDiscard = useMay('DELETE /api/imports/:id')
  const mayWithdraw = useMay('POST /api/imports/:id/withdraw')
  return (
    <>
      {withdraw && mayWithdraw && <WithdrawImport list={list} />}
      {discard && mayDiscard && <DiscardImport list={list} />}
      {confirm && mayConfirm && <ConfirmImport list={list} />}
    </>
  )
}
