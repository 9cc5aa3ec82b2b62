import css from './Mark.module.css'

/** The name of the program, as it signs itself. */
export function Mark() {
  return (
    <span className={css['mark']}>
      <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="6" className={css['ground']} />
        <path d="M9 8v16M23 8v16M9 16h14" className={css['stroke']} />
        <circle cx="16" cy="8.5" r="2.2" className={css['lamp']} />
      </svg>
      Hiền Tài
    </span>
  )
}
