export const nfc = (text: string) => text.normalize('NFC')

/** One space between words, none around. A no-break space is a space. */
export const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** For search and for comparing headings: no marks, no capitals, single-spaced. 'Đặng  Văn' → 'dang van' */
export const fold = (text: string) =>
  squeeze(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd'))

/** 'NGUYỄN  văn a' → 'Nguyễn Văn A'. Ethnic names keep their parts: 'H’HEN NIÊ' → 'H’Hen Niê'. */
export const properName = (text: string) =>
  squeeze(nfc(text))
    .toLowerCase()
    .replace(/(^|[\s\-'’])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())

/** Họ và tên đệm, tên: the given name is the last word. */
export function splitName(fullName: string): { familyName: string; givenName: string } {
  const at = fullName.lastIndexOf(' ')
  return { familyName: at < 0 ? '' : fullName.slice(0, at), givenName: fullName.slice(at + 1) }
}

/** Sorts by given name, then family and middle names: 'Nguyễn Văn An' → 'An Nguyễn Văn'. Compare under `vi`. */
export function givenNameKey(fullName: string): string {
  const { familyName, givenName } = splitName(fullName)
  return familyName === '' ? givenName : `${givenName} ${familyName}`
}

const collator = new Intl.Collator('vi')

export const compareNames = (a: string, b: string) => collator.compare(givenNameKey(a), givenNameKey(b))
