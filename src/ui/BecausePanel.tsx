import { Copy, Printer } from 'lucide-react'
import { type KeyboardEvent, useEffect } from 'react'
import { type Finding, print } from '#law/kit/finding.ts'
import { Button } from './Button.tsx'
import { FindingTree } from './FindingTree.tsx'
import { copyText, printPart } from './paper.ts'
import { SidePanel } from './SidePanel.tsx'
import css from './Because.module.css'

type Props = { readonly finding: Finding<unknown>; readonly onClose: () => void }

/** The panel of every "Căn cứ". C copies it, P prints it, Escape closes it. */
export function BecausePanel({ finding, onClose }: Props) {
  const copy = () => void copyText(print(finding))
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'c') copy()
    if (event.key === 'p') printPart('panel')
  }
  useEffect(() => {
    const close = () => onClose()
    window.addEventListener('popstate', close)
    return () => window.removeEventListener('popstate', close)
  }, [onClose])

  const actions = (
    <>
      <Button look="quiet" icon={Copy} label="Sao chép (phím C)" onPress={copy} />
      <Button look="quiet" icon={Printer} label="In (phím P)" onPress={() => printPart('panel')} />
    </>
  )
  return (
    <SidePanel title="Căn cứ" onClose={onClose} actions={actions} onKey={onKey}>
      <FindingTree finding={finding} />
      <p className={css['unchecked']}>Chưa có người hành nghề luật đối chiếu cách tính này với công báo.</p>
    </SidePanel>
  )
}
