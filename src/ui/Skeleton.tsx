import css from './Skeleton.module.css'

/** The size of what comes, so that nothing jumps when it does. */
export function Skeleton({ rows = 8, page = false }: { readonly rows?: number; readonly page?: boolean }) {
  return (
    <div className={css['skeleton']} data-page={page || undefined} role="status">
      <span className="unseen">Đang tải…</span>
      {page && <div className={css['title']} />}
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={css['row']} />
      ))}
    </div>
  )
}
