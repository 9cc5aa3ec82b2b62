import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Scale } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { Finding } from '#law/kit/finding.ts'
import css from './Because.module.css'
import { cx } from './cx.ts'
import { usePanels } from './panels.ts'
import { query } from './query.ts'
import { say } from './toasts.ts'

type Props = {
  /** Where the finding is asked for when the mark is pressed: '/duties/regular-raise/…'. */
  readonly path: string
  /** What it explains, for those who hear it. */
  readonly of: string
}

/** Căn cứ of a line in a list: the same mark, the finding read only when it is wanted. */
export function BecauseOf({ path, of }: Props) {
  const { shown, show } = usePanels()
  const client = useQueryClient()
  const options = query<Finding<unknown>>(path)
  const { data, isFetching } = useQuery({ ...options, enabled: false })
  const open = data !== undefined && shown === data
  const read = () => client.fetchQuery(options).then(show, (error: Error) => say(error.message, { tone: 'danger' }))
  return (
    <AriaButton
      className={cx(css['mark'], open && css['open'])}
      aria-expanded={open}
      aria-label={`Căn cứ: ${of}`}
      isPending={isFetching}
      onPress={() => (open ? show(null) : void read())}
    >
      <Scale size={15} aria-hidden />
      <span>Căn cứ</span>
    </AriaButton>
  )
}
