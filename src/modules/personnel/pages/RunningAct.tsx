import { Suspense } from 'react'
import type { ActProps, PersonAct } from './others.ts'

/** The dialog of the act being done, loaded when first wanted. */
export function RunningAct({ act, ...props }: ActProps & { readonly act: PersonAct | null }) {
  return act && <Suspense>{<act.Form {...props} />}</Suspense>
}
