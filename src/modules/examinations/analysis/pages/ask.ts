import { type Asked } from './PeoplePanel.tsx'

export type Ask = { readonly ask: (asked: Asked) => void }
