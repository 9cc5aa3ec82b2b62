import { useQuery } from '@tanstack/react-query'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { number } from '#ui/format.ts'
import { query } from '#ui/query.ts'
import type { ActivitySeal } from '../api.ts'
import css from './access.module.css'

/** Chuỗi niêm phong: each row seals the one before it; the server reckons them all anew. */
export function SealLine() {
  const { data, error } = useQuery({ ...query<ActivitySeal>('/activity/seal'), staleTime: 60_000 })
  if (error) return <span>Chưa đối chiếu được chuỗi niêm phong: {error.message}</span>
  if (!data) return <span role="status">Đang đối chiếu chuỗi niêm phong…</span>
  const { rows, broken, lastHash } = data
  if (broken !== null)
    return (
      <span className={css['seal']} data-broken role="alert">
        <ShieldAlert size={16} aria-hidden /> Chuỗi niêm phong đứt ở dòng {number(broken)}: nhật ký đã bị sửa hoặc xoá
        ngoài chương trình.
      </span>
    )
  return (
    <span className={css['seal']}>
      <ShieldCheck size={16} aria-hidden /> Chuỗi niêm phong nguyên vẹn, {number(rows)} dòng
      {lastHash && <code>dấu cuối {lastHash.slice(0, 12)}</code>}
    </span>
  )
}
