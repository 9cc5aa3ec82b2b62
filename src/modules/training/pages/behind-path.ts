import type { PlainDate } from '#lib/date.ts'
import type { Grouping } from '../model.ts'

export type Asked = { readonly from: PlainDate | null; readonly to: PlainDate; readonly by: Grouping }

/** The page of those behind one number. */
export function behindPath({ from, to, by }: Asked, key: string): string {
  const params = new URLSearchParams({ den: to, theo: by })
  if (from) params.set('tu', from)
  if (key) params.set('nhom', key)
  return `/dao-tao/bao-cao/nguoi?${params}`
}
