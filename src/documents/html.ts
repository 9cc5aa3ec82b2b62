import type { OfficialDocument } from './model.ts'
import { type Printed, printed, type PrintedAnnex, type PrintedTable } from './printed.ts'

/** A fragment for a page that has `document.css`; classes only, so that a strict CSP holds. */
export function renderHtml(document: OfficialDocument): string {
  const lines = printed(document)
  return [
    '<article class="official-document" lang="vi">',
    lines.marks.map(mark).join(''),
    heading(lines),
    opening(lines),
    lines.articles.map(article).join(''),
    closing(lines),
    lines.annexes.map(annex).join(''),
    '</article>',
  ].join('\n')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!)

const paragraph = (name: string, text: string) => `<p class="${name}">${escapeHtml(text)}</p>`

const all = (name: string, lines: readonly string[]) => lines.map((line) => paragraph(name, line)).join('')

/** The style sheet repeats `data-mark` across the sheet. */
function mark(word: string): string {
  return `<p class="document-mark" data-mark="${escapeHtml(word)}">${escapeHtml(word)}</p>`
}

function heading({ governingBody, issuingBody, nation, motto, number, placeAndDate }: Printed): string {
  return [
    '<header class="document-heading">',
    `<div class="document-issuer">${all('governing-body', governingBody)}${all('issuing-body', issuingBody)}</div>`,
    `<div class="document-nation">${paragraph('nation', nation)}${paragraph('motto', motto)}</div>`,
    paragraph('document-number', number),
    paragraph('document-date', placeAndDate),
    '</header>',
  ].join('\n')
}

function opening({ title, subject, authority, bases, resolves }: Printed): string {
  return [
    `<h2 class="document-title">${escapeHtml(title)}</h2>`,
    paragraph('document-subject', subject),
    paragraph('document-authority', authority),
    all('document-basis', bases),
    paragraph('document-resolves', resolves),
  ].join('\n')
}

function article({ heading, paragraphs: [first = '', ...rest] }: Printed['articles'][number]): string {
  const opening = `<p class="document-text"><strong>${escapeHtml(heading)}</strong> ${escapeHtml(first)}</p>`
  return `<section class="document-article">${opening}${all('document-text', rest)}</section>\n`
}

function closing({ recipients, signing, signer }: Printed): string {
  const list = recipients.map((line) => `<li>${escapeHtml(line)}</li>`).join('')
  return [
    '<footer class="document-closing">',
    `<div class="document-recipients">${paragraph('recipients-heading', 'Nơi nhận:')}<ul>${list}</ul></div>`,
    `<div class="document-signing">${all('signing-office', signing)}${paragraph('signing-name', signer)}</div>`,
    '</footer>',
  ].join('\n')
}

function annex(annex: PrintedAnnex): string {
  const { title, subtitle, wide } = annex
  return [
    `<section class="document-annex${wide ? ' wide' : ''}">`,
    `<h2 class="annex-title">${escapeHtml(title)}</h2>`,
    paragraph('annex-subtitle', subtitle),
    `<div class="annex-scroll" tabindex="0" role="region" aria-label="${escapeHtml(title)}">${table(annex)}</div>`,
    '</section>',
  ].join('\n')
}

function table({ columns, rows, totals }: PrintedTable): string {
  const cell = (text: string, index: number) => `<td class="${columns[index]!.align}">${escapeHtml(text)}</td>`
  const row = (cells: readonly string[]) => `<tr>${cells.map(cell).join('')}</tr>`
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column.heading)}</th>`).join('')
  const foot = totals.length > 0 ? `<tfoot>${row(totals)}</tfoot>` : ''
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.map(row).join('\n')}</tbody>${foot}</table>`
}
