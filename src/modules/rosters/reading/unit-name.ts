import { fold, nfc, squeeze } from '#lib/text.ts'

// Words of a unit's kind, as official documents spell them inside a name.
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^ủy ban nhân dân(?= |$)|^uỷ ban nhân dân(?= |$)/i, 'UBND'],
  [/(?<= )thị xã(?= |$)/gi, 'thị xã'],
  [/(?<= )thành phố(?= |$)/gi, 'thành phố'],
  [/(?<= )thị trấn(?= |$)/gi, 'thị trấn'],
  [/(?<= )phường(?= |$)/gi, 'phường'],
  [/(?<= )quận(?= |$)/gi, 'quận'],
  [/(?<= )huyện(?= |$)/gi, 'huyện'],
  [/(?<= )tỉnh(?= |$)/gi, 'tỉnh'],
  [/(?<= )xã(?= |$)/gi, 'xã'],
  [/(?<= )mầm non(?= |$)/gi, 'Mầm non'],
  [/(?<= )mẫu giáo(?= |$)/gi, 'Mẫu giáo'],
  [/(?<= )tiểu học(?= |$)/gi, 'Tiểu học'],
  [/(?<= )trung học cơ sở(?= |$)/gi, 'Trung học cơ sở'],
  [/(?<= )và(?= )/gi, 'và'],
]
const ABBREVIATIONS = new Set([
  'UBND',
  'HĐND',
  'UBMTTQ',
  'MTTQ',
  'THCS',
  'THPT',
  'TH',
  'MN',
  'TDTT',
  'VHTT',
  'TB',
  'XH',
  'GDNN',
  'GDTX',
  'TTYT',
])

/** Tên đơn vị as written; a name all in capitals gets its usual letters, those of `like` if it says the same. */
export function unitName(text: string, like = ''): string {
  const name = squeeze(nfc(text))
  if (name !== name.toUpperCase()) return short(name)
  const spelled = spell(name)
  if (like === '' || !fold(name).endsWith(fold(like))) return spelled
  return squeeze(spelled.slice(0, name.length - squeeze(nfc(like)).length) + squeeze(nfc(like)))
}

function spell(name: string): string {
  const words = name
    .split(' ')
    .map((word) => (ABBREVIATIONS.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
  return KINDS.reduce((text, [kind, spelling]) => text.replace(kind, spelling), words.join(' '))
}

const short = (name: string) => name.replace(KINDS[0]![0], KINDS[0]![1])
