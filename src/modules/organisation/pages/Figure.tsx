import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useMay } from '#ui/session.ts'
import type { Strength } from '../arrange.ts'
import { type StaffKind, staffKindNames } from '../model.ts'
import css from './organisation.module.css'
import { peopleOf } from './people-of.ts'

type Props = {
  readonly strength: Strength
  /** null: of all units. */
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly staff: StaffKind | null
}

/** Có mặt / biên chế; the people present are one step away. */
export function Figure({ strength: { people, quota }, unit, staff }: Props) {
  const mayOpen = useMay('GET /api/people')
  if (people === 0 && quota === null) return <span className={css['none']}>–</span>
  const who = `${staff === null ? 'người' : staffKindNames[staff].toLowerCase()} ở ${unit?.name ?? 'mọi đơn vị'}`
  const there =
    mayOpen && people > 0 ? (
      <Link to={peopleOf(unit?.id ?? null, staff)} aria-label={`${number(people)} ${who}: xem danh sách`}>
        {number(people)}
      </Link>
    ) : (
      number(people)
    )
  return (
    <span className={css['figure']}>
      <b>{there}</b>
      <span className={css['quota']}>/ {quota === null ? '–' : number(quota)}</span>
    </span>
  )
}
