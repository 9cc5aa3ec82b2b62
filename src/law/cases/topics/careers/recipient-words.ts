import type { Recipient } from '#law/honours/bonus-rates.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

const recipients: Readonly<Record<string, Recipient>> = {
  'ca nhan': 'individual',
  individual: 'individual',
  'tap the': 'collective',
  collective: 'collective',
  'don vi': 'collective',
  'ho gia dinh': 'collective',
}

/** Cá nhân hay tập thể: its own field, else the words after the award, else what the award itself is for */
export function readRecipient(input: Fields, name: string, natural: Recipient): Recipient {
  for (const field of ['recipient', 'recipient_kind', 'target', 'for'])
    if (input.has(field))
      return recipients[fold(input.text(field))] ?? input.fail(field, 'phải là cá nhân hoặc tập thể')
  if (input.has('collective')) return input.flagOr('collective', false) ? 'collective' : 'individual'
  const words = fold(input.text(name))
  if (/ca nhan/.test(words)) return 'individual'
  return /tap the/.test(words) ? 'collective' : natural
}
