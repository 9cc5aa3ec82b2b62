import { fold } from './fold.ts'

export type Option = { readonly id: string; readonly label: string; readonly detail?: string }

/** Accent-blind: 'noi vu' finds 'Phòng Nội vụ'. */
export const holds = (label: string, typed: string) => fold(label).includes(fold(typed))
