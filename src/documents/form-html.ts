import { type Blank, type Form, type FormItem, photoWords, withheldWords } from './form.ts'
import { escapeHtml } from './html.ts'

/** A fragment for a page that has `form.css`; classes only, so that a strict CSP holds. */
export function renderFormHtml(form: Form): string {
  const { pattern, title, heading, asOf, items, pledge, signing, sample } = form
  return [
    '<article class="printed-form" lang="vi">',
    sample ? '<p class="form-mark">DỮ LIỆU MẪU</p>' : '',
    `<p class="form-pattern">${escapeHtml(pattern)}</p>`,
    heading.map((blank) => `<p class="form-item">${blankOf(blank)}</p>`).join(''),
    '<header class="form-head">',
    `<div class="form-photo">${escapeHtml(photoWords)}</div>`,
    `<div><h2>${escapeHtml(title)}</h2><p class="form-as-of">${escapeHtml(asOf)}</p></div>`,
    '</header>',
    items.map(itemOf).join('\n'),
    `<p class="form-pledge">${escapeHtml(pledge)}</p>`,
    `<footer class="form-signing">${signing.map(signed).join('')}</footer>`,
    '</article>',
  ].join('\n')
}

const blankOf = ({ label, value }: Blank, number = '') =>
  value === null
    ? `<span>${number}${escapeHtml(label)}:</span><span class="form-blank"><span class="form-unknown">chưa có</span></span>`
    : `<span>${number}${escapeHtml(label)}: <b>${escapeHtml(value)}</b></span>`

const numbered = (number: string) => (number === '' ? '' : `${escapeHtml(number)}) `)

function itemOf(item: FormItem): string {
  const { number, withheld } = item
  const title = 'rows' in item ? item.title : item.blanks.map(({ label }) => label).join('; ')
  if (withheld)
    return `<p class="form-item"><span>${numbered(number)}${escapeHtml(title)}: <i>${escapeHtml(withheldWords)}</i></span></p>`
  if (!('rows' in item)) {
    const blanks = item.blanks.map((blank, at) => blankOf(blank, at === 0 ? numbered(number) : ''))
    return `<p class="form-item">${blanks.join('')}</p>`
  }
  return `<p class="form-title">${numbered(number)}${escapeHtml(title)}</p>${tableOf(item)}`
}

function tableOf({ title, columns, rows }: Extract<FormItem, { rows: unknown }>): string {
  const cell = (text: string, index: number) => `<td class="${columns[index]!.align}">${escapeHtml(text)}</td>`
  const heads = columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  const lines = rows.length > 0 ? rows : [columns.map(() => '')]
  const body = lines.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')
  const table = `<table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`
  return `<div class="form-table" tabindex="0" role="region" aria-label="${escapeHtml(title)}">${table}</div>`
}

const signed = ({ above, office, note }: Form['signing'][number]) =>
  `<div><p><i>${escapeHtml(above)}</i></p><p><b>${escapeHtml(office)}</b></p><p><i>${escapeHtml(note)}</i></p></div>`
