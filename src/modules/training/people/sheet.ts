import { viDate } from '#lib/date.ts'
import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '#modules/access/model.ts'
import { look } from '#modules/access/service.ts'
import { findClass } from '../classes/class-store.ts'
import { noClass } from '../classes/save.ts'
import { outcomeNames } from '../model.ts'
import { readLearners } from './learner-store.ts'

/** Danh sách lớp as a file to print */
export function classSheet(ctx: Context, classId: string) {
  return look(ctx, async (tx, record) => {
    const held = await findClass(tx, ctx, classId)
    if (!held) throw noClass()
    const people = await readLearners(tx, ctx, classId)
    record({
      act: 'training.export-class',
      says: `Xuất danh sách ${people.length} người của lớp “${held.name}”`,
      subjectKind: 'class',
      subjectId: classId,
    })
    const content = await writeXlsx({
      sheetName: 'Danh sách lớp',
      title: `${held.name}, ${held.organiser}, từ ngày ${viDate(held.from)} đến ngày ${viDate(held.to)}`,
      columns: [
        { heading: 'TT', kind: 'number', width: 6 },
        { heading: 'Họ và tên', kind: 'text', width: 28 },
        { heading: 'Ngày sinh', kind: 'text', width: 12 },
        { heading: 'Đơn vị', kind: 'text', width: 34 },
        { heading: 'Chức vụ, chức danh', kind: 'text', width: 24 },
        { heading: 'Tình trạng', kind: 'text', width: 16 },
        { heading: 'Kết quả', kind: 'text', width: 16 },
        { heading: 'Ký tên', kind: 'text', width: 16 },
      ],
      rows: people.map(({ fullName, birthOn, unitName, title, sent, outcome }, at) => [
        at + 1,
        fullName,
        birthOn,
        unitName,
        title,
        sent ? 'Đã cử đi học' : 'Dự kiến',
        outcome && outcomeNames[outcome],
        '',
      ]),
    })
    return { fileName: `Danh sách lớp ${viDate(held.from).replaceAll('/', '-')}.xlsx`, content }
  })
}
