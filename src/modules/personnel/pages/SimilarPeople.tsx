import { useQuery } from '@tanstack/react-query'
import type { PlainDate } from '#lib/date.ts'
import { Link } from '#ui/Link.tsx'
import { query } from '#ui/query.ts'
import type { Similar } from '../api.ts'
import { birthWords } from '../identity.ts'
import css from './people.module.css'

type Props = { readonly name: string; readonly birthOn: PlainDate | null }

/** Người có thể đã có trong sổ, as soon as a name is whole. */
export function SimilarPeople({ name, birthOn }: Props) {
  const whole = name.trim().includes(' ') && name.trim().length > 4
  const asked = query<Similar>('/people/similar', { name: name.trim(), birthOn: birthOn ?? undefined })
  const { data = [] } = useQuery({ ...asked, enabled: whole })
  if (!whole || data.length === 0) return null
  return (
    <div className={css['similar']} role="status">
      <strong>Có thể đã có hồ sơ:</strong>
      <ul>
        {data.map((person) => (
          <li key={person.id}>
            <Link to={`/con-nguoi/${person.id}`}>{person.fullName}</Link>
            {` ${[birthWords(person), person.where].filter(Boolean).join(', ')}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
