import { put } from '#ui/api.ts'
import { say } from '#ui/toasts.ts'
import type { Edited, EditRow, Import, RosterLine } from '../api.ts'
import { useImportAct } from './useImportAct.ts'

type Repair = Pick<EditRow, 'fields' | 'match'>

/** Sửa một dòng: read again by the server with what was typed, and undone to what was typed before. */
export function useRepair({ id, version }: Import, line: RosterLine, quiet = true) {
  const { sheet, row, repairs, chosen } = line
  const before: Repair = { fields: repairs, ...(chosen && { match: chosen }) }
  const path = `/imports/${id}/repairs`
  const undo = useImportAct<number, Edited>(id, {
    run: (at) => put(path, { version: at, sheet, row, ...before }),
    done: () => say(`Dòng ${row} trở lại như trước khi sửa`),
  })
  return useImportAct<Repair, Edited>(id, {
    quiet,
    run: (repair) => put(path, { version, sheet, row, ...repair }),
    done: (edited) => say(`Đã kiểm tra lại dòng ${row}`, { undo: () => undo.mutate(edited.version) }),
  })
}
