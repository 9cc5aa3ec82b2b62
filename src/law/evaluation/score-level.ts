import { decree_233_2026, decree_335_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ */
export type Level = 'excellent' | 'good' | 'completed' | 'failed'

export const levelNames: Readonly<Record<Level, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  failed: 'Không hoàn thành nhiệm vụ',
}

const floors = { excellent: 90, good: 70, completed: 50 }

/** Điểm thấp nhất của từng mức xếp loại */
export const levelFloors = {
  'civil-servant': parameter('Mức xếp loại chất lượng công chức theo điểm', [
    { from: '2026-01-01', value: floors, cites: [cite(decree_335_2025, 'mức xếp loại', 'read')], checked: null },
  ]),
  'public-employee': parameter('Mức xếp loại chất lượng viên chức theo điểm', [
    {
      from: '2026-07-01',
      value: floors,
      cites: [cite(decree_233_2026, 'Điều 12 khoản 1 đến khoản 4', 'text')],
      checked: null,
    },
  ]),
}

export type Evaluated = keyof typeof levelFloors

/** Mức xếp loại theo điểm; `isBarred`: kỷ luật liên quan đến nhiệm vụ trong năm, suy thoái, đơn vị có tham nhũng */
export function scoreLevel(staff: Evaluated, score: number, isBarred: boolean, lawOn: PlainDate): Finding<Level> {
  const law = levelFloors[staff].on(lawOn)
  const { excellent, good, completed } = law.value
  const reached =
    score >= excellent ? 'excellent' : score >= good ? 'good' : score >= completed ? 'completed' : 'failed'
  const level = isBarred ? 'failed' : reached
  const why = isBarred ? 'thuộc trường hợp phải xếp mức này' : `${String(score).replace('.', ',')} điểm`
  return finding(level, `${levelNames[level]}: ${why}`, { from: [law] })
}
