import { useSession } from '#ui/session.ts'
import type { PersonRecord } from '../api.ts'
import { useAsOf } from './as-of.ts'
import { type Line, type PersonAct, useOthers } from './others.ts'
import { ownActs } from './own-acts.ts'
import { partsOf } from './record-words.ts'

/** Why this record cannot be changed here; undefined when it can. */
export function useLocked({ own }: PersonRecord): string | undefined {
  const { isNow } = useAsOf()
  const { rights } = useSession()
  const { acts } = useOthers()
  const may = [...ownActs, ...acts].some(({ needs }) => rights.includes(needs))
  if (own)
    return may
      ? 'Đây là hồ sơ của bạn: không ai tự sửa hồ sơ của mình. Chỗ nào sai, hãy nhờ người khác trong bộ phận tổ chức cán bộ ghi.'
      : 'Đây là hồ sơ của bạn, chỉ để xem. Chỗ nào sai hoặc thiếu, hãy báo bộ phận tổ chức cán bộ.'
  return may && !isNow ? 'Đang xem hồ sơ của một lúc khác nên không sửa được. Hãy về hôm nay để sửa.' : undefined
}

/** The acts that this account may do to this record, as it is now. */
export function useActs(record: PersonRecord): readonly PersonAct[] {
  const { rights } = useSession()
  const { isNow } = useAsOf()
  const { acts } = useOthers()
  if (record.own || !isNow) return []
  return [...ownActs, ...acts].filter(({ needs, mayBe }) => rights.includes(needs) && (mayBe?.(record) ?? true))
}

export const isOn = ({ place }: PersonAct, section: string, line: Line) =>
  typeof place === 'object' && place.section === section && (place.part ?? '') === partsOf(line).part
