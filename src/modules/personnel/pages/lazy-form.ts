import { type ComponentType, lazy } from 'react'
import type { ActProps } from './others.ts'

/** `lazyForm(() => import('./AbsenceForm.tsx'), 'AbsenceForm')`: read when first opened. */
export const lazyForm = <Name extends string>(load: () => Promise<Record<Name, ComponentType<ActProps>>>, name: Name) =>
  lazy<ComponentType<ActProps>>(async () => ({ default: (await load())[name] }))
