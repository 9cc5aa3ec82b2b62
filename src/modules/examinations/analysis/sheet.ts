import { writeXlsx } from '#sheets/write.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import { flagNames } from './flags.ts'
import { analysis } from './service.ts'

/** Phân tích câu hỏi ra Excel. */
export async function analysisSheet(ctx: Context, examId: string) {
  const { name, papers, items } = await analysis(ctx, examId)
  await look({ ...ctx, once: null }, async (_tx, record) =>
    record({
      act: 'marking.export-analysis',
      says: `Xuất phân tích câu hỏi kỳ sát hạch “${name}” ra Excel (${items.length} dòng)`,
      subjectKind: 'exam',
      subjectId: examId,
    }),
  )
  const content = await writeXlsx({
    sheetName: 'Phân tích câu hỏi',
    title: `Phân tích câu hỏi ${name}: ${papers} bài thi. Độ khó p: tỷ lệ điểm trung bình; độ phân biệt D: nhóm 27% điểm cao trừ nhóm 27% điểm thấp`,
    columns: [
      { heading: 'Câu hỏi', kind: 'text', width: 60 },
      { heading: 'Chuyên đề', kind: 'text', width: 26 },
      { heading: 'Số người', kind: 'number' },
      { heading: 'Độ khó p', kind: 'decimal' },
      { heading: 'Độ phân biệt D', kind: 'decimal' },
      { heading: 'Phương án (người chọn)', kind: 'text', width: 60 },
      { heading: 'Cần xem lại', kind: 'text', width: 40 },
    ],
    rows: items.map((item) => [
      item.prompt,
      item.topic,
      item.answered,
      item.facility,
      item.discrimination,
      item.options.map(({ text, right, chosen }) => `${text}${right ? ' [đáp án]' : ''} (${chosen})`).join('; '),
      item.flags.map((flag) => flagNames[flag]).join('; '),
    ]),
  })
  return { fileName: `Phân tích câu hỏi ${name}.xlsx`, content }
}
