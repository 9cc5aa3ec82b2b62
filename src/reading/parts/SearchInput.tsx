import { useState } from 'react'
import { useQuery } from '../place.ts'
import css from './reading.module.css'

type Props = { readonly label: string; readonly placeholder: string }

/** Searches as one types; the words live in the address. */
export function SearchInput({ label, placeholder }: Props) {
  const [{ q = '' }, change] = useQuery()
  // What is typed runs ahead of the address until the address has caught up.
  const [typed, setTyped] = useState<string | null>(null)
  if (typed === q) setTyped(null)
  const take = (text: string) => {
    setTyped(text)
    change({ q: text })
  }
  return (
    <input
      type="search"
      aria-label={label}
      className={css['input']}
      placeholder={placeholder}
      autoComplete="off"
      value={typed ?? q}
      onChange={(event) => take(event.target.value)}
      data-noprint
    />
  )
}
