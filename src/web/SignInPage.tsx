import { useQuery } from '@tanstack/react-query'
import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { query } from '#ui/query.ts'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { AgencyName } from './AgencyChoice.tsx'
import { Mark } from './Mark.tsx'
import { NoAgency } from './NoAgency.tsx'
import css from './SignInPage.module.css'

const AgencyChoice = lazy(async () => ({ default: (await import('./AgencyChoice.tsx')).AgencyChoice }))

export function SignInPage() {
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [agency, setAgency] = useState<string | null>(null)
  const { data: agencies = [], isSuccess } = useQuery(query<AgencyName[]>('/agencies'))
  const chosen = agency ?? agencies[0]?.code
  const body = { username, password, ...(agencies.length > 1 && { agency: chosen }) }
  const enter = useAct({ run: () => post('/session', body), changes: [], done: goOn, quiet: true })
  useEffect(() => {
    document.title = 'Đăng nhập · Hiền Tài'
  }, [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate()
  }
  if (isSuccess && agencies.length === 0) return <NoAgency />
  return (
    <main className={css['page']}>
      <form className={css['form']} onSubmit={submit}>
        <Mark />
        <h1 className={css['title']}>Đăng nhập</h1>
        <Refused error={enter.error} />
        <Suspense>
          {agencies.length > 1 && <AgencyChoice agencies={agencies} value={chosen ?? ''} onChange={setAgency} />}
        </Suspense>
        <TextField
          label="Tên đăng nhập"
          name="username"
          autoComplete="username"
          autoFocus
          required
          value={username}
          onChange={setUsername}
        />
        <TextField
          label="Mật khẩu"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
        />
        <Button look="primary" type="submit" isPending={enter.isPending}>
          Đăng nhập
        </Button>
        <p className={css['help']}>Quên mật khẩu: báo người quản trị của cơ quan để được cấp lại.</p>
        <p className={css['help']}>
          Không cần tài khoản: <a href="/luat/">đọc luật và tính thử</a>.
        </p>
      </form>
    </main>
  )
}

/** Back to where one was, if that is inside the program. */
function goOn() {
  const to = new URLSearchParams(location.search).get('den') ?? '/'
  location.assign(/^\/(?![/\\])/.test(to) ? to : '/')
}
