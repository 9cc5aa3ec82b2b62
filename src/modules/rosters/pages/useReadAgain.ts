import { put } from '#ui/api.ts'
import { say } from '#ui/toasts.ts'
import type { Edited, EditMapping, Import } from '../api.ts'
import { useImportAct } from './useImportAct.ts'

type Sheets = EditMapping['sheets']

/** Đọc lại with what was changed about these sheets; an empty layout goes back to what was recognised. */
export function useReadAgain({ id, version, mapping }: Import) {
  return useImportAct<Sheets, Edited>(id, {
    quiet: true,
    run: (sheets) => put(`/imports/${id}/mapping`, { version, sheets: { ...mapping, ...sheets } }),
    done: () => say('Đã đọc lại danh sách'),
  })
}
