import { renderGridPdf } from '#documents/grid-pdf.ts'
import type { Download } from '#http/download.ts'
import { viDate } from '#lib/date.ts'
import { writeGrid } from '#sheets/write-grid.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import type { FormFile, FormId } from '../api.ts'
import { form } from './form.ts'

/** Biểu mẫu ra tệp: the grid of the screen, its checks and notes below it. */
export function formFile(ctx: Context, id: FormId, { as, ...query }: FormFile): Promise<Download> {
  return look(ctx, async (_tx, record) => {
    const { title, head, rows, notes, checks } = await form(ctx, id, query)
    const day = query.day ?? ctx.today
    record({ act: 'statistics.export-form', says: `Xuất ${title}, số liệu ngày ${viDate(day)}` })
    const below = [...checks.map(({ says }) => says), ...notes]
    const subtitle = `Số liệu đến ngày ${viDate(day)}`
    const fileName = `${id.toUpperCase()} ${day}.${as}`
    const grid = rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)])
    if (as === 'xlsx')
      return {
        fileName,
        content: await writeGrid({
          sheetName: id.toUpperCase(),
          title: `${title}. ${subtitle}`,
          head,
          rows: grid,
          notes: below,
        }),
      }
    const text = grid.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
    return {
      fileName,
      content: await renderGridPdf({
        agency: ctx.agency,
        title,
        subtitle,
        head,
        rows: text,
        notes: below,
        day: ctx.today,
      }),
    }
  })
}
