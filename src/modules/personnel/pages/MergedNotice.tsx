import { CircleCheck } from 'lucide-react'
import { useParam } from '#ui/address.ts'
import { Link } from '#ui/Link.tsx'
import css from './person.module.css'

/** The address is that of a record which was merged into this one. */
export function MergedNotice({ id }: { readonly id: string }) {
  if (useParam('id') === id) return null
  return (
    <div className={css['moved']} role="status">
      <CircleCheck size={18} aria-hidden />
      <p className={css['movedWords']}>
        Hồ sơ theo địa chỉ này đã được gộp vào hồ sơ dưới đây.{' '}
        <Link to={`/con-nguoi/${id}`}>Địa chỉ của hồ sơ này</Link>
      </p>
    </div>
  )
}
