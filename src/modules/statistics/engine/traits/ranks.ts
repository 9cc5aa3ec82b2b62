import { rankClasses, rankPlaces } from '../rank-class.ts'
import { named, type Trait } from '../trait.ts'

/** Nhóm ngạch của các biểu báo cáo. */
export const rankTraits: readonly Trait[] = [
  {
    id: 'rank-class',
    label: 'Ngạch, chức danh',
    values: () => named(rankClasses),
    needs: ['step'],
    lookup: (at, { asOf: { day } }) => ({ of: at('step', 'rank'), type: 'text', places: rankPlaces(day) }),
    place: (_at, _view, found) => found,
  },
]
