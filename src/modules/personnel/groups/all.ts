import { learningGroups } from './learning.ts'
import { lifeGroups } from './life.ts'
import type { Group } from './spec.ts'
import { workGroups } from './work.ts'

/** Mọi nhóm mục của lý lịch, in the order of a person's page. */
export const groups: readonly Group[] = [...learningGroups, ...workGroups, ...lifeGroups]

export const groupNamed = (id: string): Group | undefined => groups.find((group) => group.id === id)
