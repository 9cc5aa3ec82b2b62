/** TCVN 5712:1993, the letters of the `.VnTime` fonts: one byte a letter, capitals with a mark of tone do not exist. */
const CODES: Record<string, string> = {
  '¡¢£¤¥¦§': 'ĂÂÊÔƠƯĐ',
  '¨©ª«¬\u00AD®': 'ăâêôơưđ',
  'µ¶·¸¹': 'àảãáạ',
  '»¼½¾Æ': 'ằẳẵắặ',
  ÇÈÉÊË: 'ầẩẫấậ',
  ÌÎÏÐÑ: 'èẻẽéẹ',
  ÒÓÔÕÖ: 'ềểễếệ',
  '×ØÜÝÞ': 'ìỉĩíị',
  ßáâãä: 'òỏõóọ',
  åæçèé: 'ồổỗốộ',
  êëìíî: 'ờởỡớợ',
  ïñòóô: 'ùủũúụ',
  'õö÷øù': 'ừửữứự',
  úûüýþ: 'ỳỷỹýỵ',
}

const letters = new Map(
  Object.entries(CODES).flatMap(([from, to]) => from.split('').map((letter, at) => [letter, to[at]!] as const)),
)

export const fromTcvn3 = (text: string) => text.replace(/[\u00A1-\u00FE]/g, (letter) => letters.get(letter) ?? letter)
