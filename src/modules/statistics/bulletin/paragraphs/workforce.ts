import { cell, count, say, share, type Told } from '../prose.ts'
import type { Writer } from '../frame.ts'
import { capital, listed, untilWords } from '../words.ts'
import type { Piece } from '../api.ts'

const degrees = [
  ['doctor-of-science', 'tiến sĩ khoa học'],
  ['doctor', 'tiến sĩ'],
  ['master', 'thạc sĩ'],
  ['university', 'đại học'],
  ['college', 'cao đẳng'],
] as const

const staffKinds = [
  ['cadre', 'cán bộ'],
  ['civil-servant', 'công chức'],
  ['public-employee', 'viên chức'],
  ['contract-worker', 'người lao động hợp đồng'],
] as const

/** Đội ngũ trí thức và nhân lực của các cơ quan. */
export const workforce: Writer = {
  id: 'workforce',
  title: 'Đội ngũ trí thức và nhân lực',
  ask: () => ({
    all: { indicator: 'intellectuals', by: ['level'] },
    formal: { indicator: 'intellectuals-formal' },
    women: { indicator: 'intellectuals', by: ['sex'] },
    staff: { indicator: 'staff', by: ['staff'] },
    party: { indicator: 'staff', by: ['party'] },
  }),
  write({ all, formal, women, staff, party }, { town, day }) {
    return [
      all!.value === 0
        ? null
        : {
            id: 'intellectuals',
            pieces: say`Tính đến ${untilWords(day)}, tổng số trí thức toàn ${town} là ${count(all!)} người; trình độ đào tạo chính quy chiếm ${share(formal!)}.`,
            told: [all!, formal!],
          },
      broken('degrees', 'Theo trình độ cao nhất, có', all!, degrees),
      someWomen(women!),
      staff!.value === 0
        ? null
        : {
            id: 'staff',
            pieces: say`Các cơ quan, đơn vị có ${count(staff!)} người${kindsOf(staff!)}.`,
            told: [staff!],
          },
      partyOf(party!),
    ]
  },
}

const parts = (told: Told, kinds: readonly (readonly [string, string])[]): Piece[] =>
  listed(
    kinds
      .map(([code, words]) => [cell(told, words, code), words] as const)
      .filter(([one]) => one.value > 0)
      .map(([one, words]) => say`${count(one)} ${words}`),
    (separator) => say`${separator}`,
  ).flat()

function broken(id: string, opening: string, told: Told, kinds: readonly (readonly [string, string])[]) {
  const told_ = parts(told, kinds)
  return told_.length === 0 ? null : { id, pieces: say`${capital(opening)} ${told_}.`, told: [] }
}

const kindsOf = (staff: Told) => {
  const kinds = parts(staff, staffKinds)
  return kinds.length === 0 ? '' : say`, gồm ${kinds}`
}

function someWomen(all: Told) {
  const women = cell(all, 'nữ', 'female')
  return women.value === 0 ? null : { id: 'women', pieces: say`Trong số trí thức có ${count(women)} nữ.`, told: [] }
}

function partyOf(staff: Told) {
  const members = cell(staff, 'đảng viên', 'yes')
  return members.value === 0
    ? null
    : { id: 'party', pieces: say`${count(members)} người là đảng viên.`, told: [] }
}
