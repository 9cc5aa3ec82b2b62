import type { TownPlan } from '../../src/sample/town/town.ts'
import { plainTown } from '../../src/sample/town/units/plain-town.ts'

const first = {
  name: 'Bình Minh',
  wards: ['An Khê', 'Bắc Sơn', 'Cẩm La', 'Diễn Hải', 'Giang Đông', 'Hòa Lạc', 'Khánh Thượng', 'Lâm Thao'],
  mergesOn: '2022-03-01',
  offices: { office: 8, service: 3, mass: 3 },
} as const
const second = {
  name: 'Tân Hòa',
  wards: ['Minh Tân', 'Phú Lộc', 'Quang Trung', 'Sơn Dương'],
  mergesOn: '2015-07-01',
  offices: { office: 5, service: 2, mass: 2 },
} as const

/** Towns of other seeds, targets, units and days. */
export const otherTowns: readonly (TownPlan & { readonly name: string })[] = [
  {
    name: first.name,
    seed: 7,
    staff: 620,
    units: plainTown(first),
    targets: {
      since: '2008-01-01',
      on: '2017-12-31',
      intellectuals: 3_000,
      formal: 1_571,
      attractedMasters: 3,
      graduatesRecruited: 241,
      appointed: 207,
      universityClasses: 4,
      universityLearners: 153,
      centreClasses: 6,
      centreLearners: 655,
      earlyRaises: 83,
      stateTitles: 11,
    },
  },
  {
    name: second.name,
    seed: 91,
    staff: 300,
    units: plainTown(second),
    targets: {
      since: '2010-01-01',
      on: '2019-12-31',
      intellectuals: 1_200,
      formal: 701,
      attractedMasters: 2,
      graduatesRecruited: 97,
      appointed: 118,
      universityClasses: 3,
      universityLearners: 68,
      centreClasses: 5,
      centreLearners: 309,
      earlyRaises: 37,
      stateTitles: 5,
    },
  },
]
