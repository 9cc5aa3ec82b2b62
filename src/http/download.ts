import type { FastifyReply } from 'fastify'

export type Download = { readonly fileName: string; readonly content: Buffer }

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Answers with a file to keep; its type is that of its name's ending. */
export function download(reply: FastifyReply, { fileName, content }: Download) {
  const plain = fileName
    .normalize('NFD')
    .replaceAll(/[^ -~]/g, '')
    .replaceAll(/["\\]/g, '')
  return reply
    .type(types[fileName.split('.').at(-1)!] ?? 'application/octet-stream')
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .send(content)
}
