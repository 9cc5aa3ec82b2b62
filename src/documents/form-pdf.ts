import { type Form, photoWords, withheldWords } from './form.ts'
import { ensurePrintable, typstData } from './pdf.ts'
import { layout } from './rules.ts'
import { typesetter } from './typesetter.ts'

/** Mẫu khai, A4: photo box, dotted blanks, ruled tables. */
export async function renderFormPdf(form: Form): Promise<Buffer> {
  ensurePrintable(form.items.reduce((sum, item) => sum + ('rows' in item ? item.rows.length : 1), 0))
  const items = form.items.map((item) => ({ withheld: false, totals: [], ...item, table: 'rows' in item }))
  const marks = form.sample ? ['DỮ LIỆU MẪU'] : []
  const data = { ...form, items, marks, photo: photoWords, withheld: withheldWords, layout }
  return typesetter.typeset({ template: 'form', data: typstData(data) })
}
