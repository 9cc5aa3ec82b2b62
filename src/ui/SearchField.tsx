import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { useAddress } from './address.ts'
import field from './Field.module.css'
import { refuseIdNumber } from '#lib/id-number.ts'
import css from './SearchField.module.css'

type Props = {
  readonly label: string
  readonly placeholder?: string
  /** Its key in the address. */ readonly name?: string
  /** Words for what must not be searched here; such text never reaches the address. Identity numbers unless told otherwise. */
  readonly refuse?: (text: string) => string | undefined
}

/** Searches as one types, a moment after the last key; the words live in the address. */
export function SearchField({ label, placeholder, name = 'q', refuse = refuseIdNumber }: Props) {
  const [values, change] = useAddress()
  const inAddress = values[name] ?? ''
  const [text, setText] = useState(inAddress)
  const sent = useRef(inAddress)
  useEffect(() => {
    if (inAddress !== sent.current) setText((sent.current = inAddress))
  }, [inAddress])
  const refused = refuse?.(text)
  useEffect(() => {
    const differs = refused === undefined && text !== sent.current
    const timer = setTimeout(() => differs && change({ [name]: (sent.current = text) }), 180)
    return () => clearTimeout(timer)
  }, [text, name, change, refused])
  return (
    <AriaSearchField aria-label={label} className={`${field['box']} ${css['search']}`} value={text} onChange={setText}>
      <Search size={16} aria-hidden />
      <Input className={field['input'] ?? ''} placeholder={placeholder ?? label} />
      <Button className={`${field['inner']} ${css['clear']}`}>
        <X size={15} aria-hidden />
      </Button>
      {refused !== undefined && (
        <span role="alert" className={css['refused']}>
          {refused}
        </span>
      )}
    </AriaSearchField>
  )
}
