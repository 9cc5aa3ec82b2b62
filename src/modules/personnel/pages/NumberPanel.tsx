import { type FormEvent, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Link } from '#ui/Link.tsx'
import { Pop } from '#ui/Pop.tsx'
import type { PopProps } from '#ui/PopButton.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { PeoplePage } from '../api.ts'
import css from './people.module.css'

const none: readonly string[] = []

export function NumberPanel(pop: PopProps) {
  const [idNumber, setNumber] = useState('')
  const find = useAct({
    run: () => post<PeoplePage>('/people/by-number', { idNumber: idNumber.replaceAll(/[\s.]/g, '') }),
    changes: none,
    quiet: true,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    find.mutate()
  }
  return (
    <Pop {...pop} label="Tìm theo số định danh" end>
      <form className={css['number']} onSubmit={submit}>
        <TextField
          label="Số định danh cá nhân"
          help="12 chữ số, hoặc 9 chữ số với CMND"
          name="idNumber"
          value={idNumber}
          onChange={setNumber}
          autoFocus
        />
        <Refused error={find.error} />
        <Button look="primary" type="submit" isPending={find.isPending}>
          Tìm
        </Button>
        <div role="status">{find.data && <Found page={find.data} />}</div>
      </form>
    </Pop>
  )
}

function Found({ page: { rows } }: { readonly page: PeoplePage }) {
  if (rows.length === 0) return 'Không có ai đang công tác mang số này.'
  return rows.map(({ id, fullName, unitName }) => (
    <p key={id}>
      <Link to={`/con-nguoi/${id}`}>{fullName}</Link>, {unitName}
    </p>
  ))
}
