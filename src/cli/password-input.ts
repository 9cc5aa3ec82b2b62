import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Refusal } from '#law/kit/refusal.ts'

/** A password for a new account: from standard input as it is, or asked for twice on the terminal, unseen. */
export async function newPassword(fromInput: boolean): Promise<string> {
  if (fromInput) return (await text(process.stdin)).replace(/\r?\n$/, '')
  if (!process.stdin.isTTY)
    throw new Refusal('invalid', 'Không có màn hình để hỏi mật khẩu. Hãy dùng --password-stdin.')
  const password = await ask('Mật khẩu: ')
  if (password === (await ask('Nhập lại mật khẩu: '))) return password
  throw new Refusal('invalid', 'Hai lần nhập mật khẩu không giống nhau.')
}

async function ask(question: string): Promise<string> {
  process.stdout.write(question)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stdout.write('\n')
  }
}
