import { sinceWords, type Writer } from '../frame.ts'
import { count, say } from '../prose.ts'
import { untilWords } from '../words.ts'
import { ifAny } from './parts.ts'

/** Đào tạo, bồi dưỡng. */
export const training: Writer = {
  id: 'training',
  title: 'Đào tạo, bồi dưỡng',
  ask: ({ from }) => {
    const filters = [{ trait: 'organiser', in: ['university'] }]
    return {
      classes: { indicator: 'classes', from },
      learners: { indicator: 'learners', from },
      university: { indicator: 'classes', from, filters },
      students: { indicator: 'learners', from, filters },
    }
  },
  write({ classes, learners, university, students }, { from, day }) {
    const since = `${sinceWords(from)} đến ${untilWords(day)}`
    return [
      ifAny(
        classes!,
        'classes',
        say`${since}, đã mở ${count(classes!)} lớp đào tạo, bồi dưỡng với ${count(learners!)} lượt học viên.`,
        [learners!],
      ),
      ifAny(
        university!,
        'university',
        say`Trong đó có ${count(university!)} lớp phối hợp với các trường đại học cho ${count(students!)} lượt học viên.`,
      ),
    ]
  },
}
