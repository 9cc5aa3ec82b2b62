import { makeZip, type Part } from './make-zip.ts'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

const relations = (items: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`

const link = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPE}/${kind}" Target="${target}"/>`

/** An .xlsx of one sheet with this XML inside `sheetData`; `extra` parts replace those of the same name. */
export function makeXlsx(sheetData: string, extra: readonly Part[] = []): Buffer {
  const parts: Part[] = [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', data: relations(link('r1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook ${MAIN} xmlns:r="${TYPE}"><sheets><sheet name="DS" sheetId="1" r:id="s1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relations(link('s1', 'worksheet', 'worksheets/sheet1.xml')) },
    { name: 'xl/worksheets/sheet1.xml', data: `<worksheet ${MAIN}><sheetData>${sheetData}</sheetData></worksheet>` },
  ]
  return makeZip([...parts.filter(({ name }) => extra.every((part) => part.name !== name)), ...extra])
}

export const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

export const goodRow = `<row r="1">${cell('A1', 'Họ và tên')}</row>`

export function makeOds(body: string): Buffer {
  const office = 'urn:oasis:names:tc:opendocument:xmlns'
  const names = ['office', 'table', 'text'].map((name) => `xmlns:${name}="${office}:${name}:1.0"`).join(' ')
  const content = `<office:document-content ${names}><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`
  return makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', data: content },
  ])
}
