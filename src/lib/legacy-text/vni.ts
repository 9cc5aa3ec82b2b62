/** VNI for Windows: a vowel is followed by a second letter that stands for its marks. */
const MARKS: Record<string, string> = {
  a: 'áaù àaø ảaû ãaõ ạaï âaâ ấaá ầaà ẩaå ẫaã ậaä ăaê ắaé ằaè ẳaú ẵaü ặaë',
  e: 'éeù èeø ẻeû ẽeõ ẹeï êeâ ếeá ềeà ểeå ễeã ệeä',
  o: 'óoù òoø ỏoû õoõ ọoï ôoâ ốoá ồoà ổoå ỗoã ộoä',
  ô: 'ớôù ờôø ởôû ỡôõ ợôï',
  u: 'úuù ùuø ủuû ũuõ ụuï',
  ö: 'ứöù ừöø ửöû ữöõ ựöï',
  y: 'ýyù ỳyø ỷyû ỹyõ',
}

const ALONE = 'ơô ưö íí ìì ỉæ ĩó ịò ỵî đñ'

const pairs = Object.values(MARKS).flatMap((row) => row.split(' ').map((item) => [item.slice(1), item[0]!] as const))
const singles = ALONE.split(' ').map((item) => [item[1]!, item[0]!] as const)
const lower = [...pairs, ...singles]

const letters = new Map([
  ...lower,
  ...lower.map(([from, to]) => [from.toUpperCase(), to.toUpperCase()] as const),
  ...pairs.map(([from, to]) => [from[0]!.toUpperCase() + from[1], to.toUpperCase()] as const),
])

const CODES = new RegExp(`[aeoôuöyAEOÔUÖY][${markLetters()}]|[ôöíìæóòîñÔÖÍÌÆÓÒÎÑ]`, 'g')

function markLetters() {
  const second = [...new Set(pairs.map(([from]) => from[1]!))].join('')
  return second + second.toUpperCase()
}

export const fromVni = (text: string) => text.replace(CODES, (code) => letters.get(code) ?? single(code))

/** Not a pair after all (`oa` + `í`): the first letter stands, the second is read again. */
const single = (code: string) =>
  code
    .split('')
    .map((letter) => letters.get(letter) ?? letter)
    .join('')
