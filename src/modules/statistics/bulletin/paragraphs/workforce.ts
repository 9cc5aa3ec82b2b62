import type { Writer } from '../frame.ts'
import { cell, count, say, share } from '../prose.ts'
import { untilWords } from '../words.ts'
import { ifAny, including, type Kinds, parts } from './parts.ts'

const degrees: Kinds = [
  ['doctor-of-science', 'tiến sĩ khoa học'],
  ['doctor', 'tiến sĩ'],
  ['master', 'thạc sĩ'],
  ['university', 'người có trình độ đại học'],
  ['college', 'người có trình độ cao đẳng'],
]

const staffKinds: Kinds = [
  ['cadre', 'cán bộ'],
  ['civil-servant', 'công chức'],
  ['public-employee', 'viên chức'],
  ['contract-worker', 'người lao động hợp đồng'],
]

/** Đội ngũ trí thức và nhân lực của các cơ quan. */
export const workforce: Writer = {
  id: 'workforce',
  title: 'Đội ngũ trí thức và nhân lực',
  ask: () => ({
    all: { indicator: 'intellectuals' },
    formal: { indicator: 'intellectuals-formal' },
    levels: { indicator: 'intellectuals', by: ['level'] },
    sexes: { indicator: 'intellectuals', by: ['sex'] },
    staff: { indicator: 'staff' },
    kinds: { indicator: 'staff', by: ['staff'] },
    party: { indicator: 'staff', by: ['party'] },
  }),
  write({ all, formal, levels, sexes, staff, kinds, party }, { town, day }) {
    const women = cell(sexes!, 'nữ', 'female')
    const members = cell(party!, 'đảng viên', 'yes')
    const named = parts(levels!, degrees)
    const until = untilWords(day)
    const stated = say`Tính đến ${until}, tổng số trí thức toàn ${town} là ${count(all!)} người; trình độ đào tạo chính quy chiếm ${share(formal!)}`
    return [
      ifAny(all!, 'intellectuals', say`${stated}.`, [formal!]),
      named.length === 0 ? null : { id: 'levels', pieces: say`Theo trình độ cao nhất, có ${named}.`, told: [] },
      women.value === 0 ? null : { id: 'women', pieces: say`Trong số trí thức có ${count(women)} nữ.`, told: [all!] },
      ifAny(staff!, 'staff', say`Các cơ quan, đơn vị có ${count(staff!)} người${including(kinds!, staffKinds)}.`),
      members.value === 0
        ? null
        : { id: 'party', pieces: say`Trong số ấy có ${count(members)} đảng viên.`, told: [staff!] },
    ]
  },
}
