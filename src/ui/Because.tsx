import { Scale } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { Finding } from '#law/kit/finding.ts'
import css from './Because.module.css'
import { cx } from './cx.ts'
import { usePanels } from './panels.ts'

type Props = {
  readonly finding: Finding<unknown>
  /** Show the sentence beside the mark. */
  readonly says?: boolean
}

/** Căn cứ: the mark that opens a finding and everything it rests on. */
export function Because({ finding, says = false }: Props) {
  const { shown, show } = usePanels()
  const open = shown === finding
  return (
    <AriaButton
      className={cx(css['mark'], open && css['open'])}
      aria-expanded={open}
      aria-label={`Căn cứ: ${finding.says}`}
      onPress={() => show(open ? null : finding)}
    >
      <Scale size={15} aria-hidden />
      {says ? <span className={css['says']}>{finding.says}</span> : <span>Căn cứ</span>}
    </AriaButton>
  )
}
