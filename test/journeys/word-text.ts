import { inflateRawSync } from 'node:zlib'
import { zipDirectory } from '#sheets/zip-directory.ts'

/** The words of a .docx, paragraph after paragraph. */
export function wordText(file: Buffer): string {
  const { from, packed, method } = zipDirectory(file).find(({ name }) => name === 'word/document.xml')!
  const part = file.subarray(from, from + packed)
  const xml = (method === 0 ? part : inflateRawSync(part)).toString('utf8')
  return xml.replaceAll('</w:p>', '\n').replaceAll(/<[^>]*>/g, '')
}
