import { type KeyboardEvent, useState } from 'react'
import { type Rank, ranksOn } from '#law/pay/rank.ts'
import { scaleOf } from '#law/pay/scale.ts'
import { todayInVietnam } from '#lib/date.ts'
import css from '#ui/Field.module.css'
import { mentions } from '../kit/parse.ts'
import { described, type InputProps } from './field-props.ts'
import own from './Form.module.css'
import { Labelled } from './Labelled.tsx'

const mostShown = 8

/** A rank, sought by its code or by words of its name; what is kept is the code. */
export default function RankInput(props: InputProps) {
  const { field, name, value, fault, onChange, onLeave } = props
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const ranks = ranksOn(todayInVietnam())
  const exact = ranks.find(({ code }) => code === value.trim())
  const found = isOpen && value.trim() !== '' && !exact ? ranks.filter(matches(value)).slice(0, mostShown) : []
  const choose = ({ code }: Rank) => {
    setOpen(false)
    onChange(code)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && found.length > 0) setAt((at + step + found.length) % found.length)
    else if (event.key === 'Enter' && found[at]) choose(found[at])
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }
  const leave = () => {
    if (found.length === 1) choose(found[0]!)
    setOpen(false)
    onLeave()
  }
  return (
    <Labelled name={name} label={field.label} help={field.help} fault={fault}>
      <span className={`${css['box']} ${own['over']}`}>
        <input
          id={name}
          role="combobox"
          className={css['input']}
          value={value}
          onChange={({ target }) => {
            setOpen(true)
            setAt(0)
            onChange(target.value)
          }}
          onKeyDown={onKey}
          onBlur={leave}
          autoComplete="off"
          spellCheck={false}
          aria-expanded={found.length > 0}
          aria-controls={`${name}-ds`}
          aria-autocomplete="list"
          aria-activedescendant={found[at] && `${name}-${at}`}
          {...described(props)}
        />
        <Options id={name} found={found} at={at} choose={choose} />
      </span>
      {exact && (
        <span className={css['help']}>
          {exact.title}, xếp lương {scaleOf(exact.group, todayInVietnam()).label.replace('Loại', 'loại')}
        </span>
      )}
    </Labelled>
  )
}

const matches =
  (sought: string) =>
  ({ code, title }: Rank) =>
    code.startsWith(sought.trim()) || mentions(title, sought)

type OptionsProps = {
  readonly id: string
  readonly found: readonly Rank[]
  readonly at: number
  readonly choose: (rank: Rank) => void
}

/** Chosen with the pointer before the field loses the focus. */
const Options = ({ id, found, at, choose }: OptionsProps) => (
  <ul
    id={`${id}-ds`}
    role="listbox"
    aria-label="Ngạch, chức danh tìm thấy"
    className={own['options']}
    hidden={found.length === 0}
  >
    {found.map((rank, index) => (
      <li
        key={rank.code}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === at}
        onPointerDown={(event) => {
          event.preventDefault()
          choose(rank)
        }}
      >
        <b>{rank.code}</b> {rank.title}
      </li>
    ))}
  </ul>
)
