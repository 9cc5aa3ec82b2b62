import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { useSession } from '#ui/session.ts'
import type { Decision } from '../api.ts'
import { ActDialog } from './ActDialog.tsx'
import { type ActName, actsOf, specOf } from './acts.ts'
import css from './decisions.module.css'

/** What this account may do with the decision now. On a phone it stands at the thumb. */
export function Acts({ decision }: { readonly decision: Decision }) {
  const { rights, agency } = useSession()
  const [open, setOpen] = useState<ActName | null>(null)
  const acts = actsOf(decision, rights)
  const otherHand =
    decision.state === 'submitted' && rights.includes('POST /api/decisions/:id/sign') && !decision.may.sign
  if (acts.length === 0 && !otherHand) return null
  return (
    <div className={css['acts']}>
      {otherHand && (
        <p>Người khác phải ký quyết định này: bạn đã dự thảo, đã trình, hoặc có liên quan đến người trong đó.</p>
      )}
      {acts.map((name, index) => {
        const { words, icon, look } = specOf(name, decision, agency.today)
        return (
          <Button
            key={name}
            look={index === 0 && look === 'primary' ? 'primary' : 'secondary'}
            icon={icon}
            onPress={() => setOpen(name)}
          >
            {words}
          </Button>
        )
      })}
      {open && (
        <ActDialog
          key={open}
          spec={specOf(open, decision, agency.today)}
          decision={decision}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
