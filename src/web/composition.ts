import { pages as access } from '#modules/access/pages/index.ts'
import { pages as campaigns } from '#modules/campaigns/pages/index.ts'
import { pages as cleaning } from '#modules/cleaning/pages/index.ts'
import { pages as competencies } from '#modules/competencies/pages/index.ts'
import { pages as decisions } from '#modules/decisions/pages/index.ts'
import { pages as desk } from '#modules/desk/pages/index.ts'
import { pages as duplicates } from '#modules/duplicates/pages/index.ts'
import { pages as examinations } from '#modules/examinations/pages/index.ts'
import { pages as organisation } from '#modules/organisation/pages/index.ts'
import { pages as pay } from '#modules/pay/pages/index.ts'
import { peoplePages } from '#modules/personnel/pages/index.ts'
import { pages as reorganisation } from '#modules/reorganisation/pages/index.ts'
import { pages as rosters } from '#modules/rosters/pages/index.ts'
import { pages as statistics } from '#modules/statistics/pages/index.ts'
import { pages as training } from '#modules/training/pages/index.ts'
import type { PageEntry } from '#ui/pages.ts'

/** Every page of every module, in one place. A module adds one line and its `pages`. */
export const pages: readonly PageEntry[] = [
  ...desk,
  ...decisions,
  ...pay,
  ...peoplePages(() => import('./person-others.ts')),
  ...rosters,
  ...cleaning,
  ...duplicates,
  ...campaigns,
  ...competencies,
  ...organisation,
  ...reorganisation,
  ...training,
  ...examinations,
  ...statistics,
  ...access,
]
