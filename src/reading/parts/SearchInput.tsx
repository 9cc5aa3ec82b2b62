import { useEffect, useState } from 'react'
import { useQuery } from '../place.ts'
import css from './reading.module.css'

type Props = { readonly label: string; readonly placeholder: string }

/** Searches as one types; the words live in the address. */
export function SearchInput({ label, placeholder }: Props) {
  const [{ q = '' }, change] = useQuery()
  const [text, setText] = useState(q)
  useEffect(() => setText(q), [q])
  const take = (typed: string) => {
    setText(typed)
    change({ q: typed })
  }
  return (
    <input
      type="search"
      aria-label={label}
      className={css['input']}
      placeholder={placeholder}
      autoComplete="off"
      value={text}
      onChange={(event) => take(event.target.value)}
      data-noprint
    />
  )
}
