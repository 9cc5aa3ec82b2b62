import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Encoding, encodingOf, noTally, tallyText, toUnicode } from './detect.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

// prettier-ignore
const tcvn3: readonly (readonly [written: string, unicode: string])[] = [
  ['NguyÔn ThÞ ¸nh',              'Nguyễn Thị ánh'],
  ['V¨n phßng H§ND vµ UBND thÞ x·', 'Văn phòng HĐND và UBND thị xã'],
  ['Tr­ëng phßng',           'Trưởng phòng'],
  ['§¹i häc s­ ph¹m',        'Đại học sư phạm'],
  ['Khæng Ph­îng Quúnh Thñy', 'Khổng Phượng Quỳnh Thủy'],
  ['N÷',                          'Nữ'],
  ['01.003',                      '01.003'],
]
// prettier-ignore
const vni: readonly (readonly [written: string, unicode: string])[] = [
  ['Nguyeãn Thò AÙnh',            'Nguyễn Thị Ánh'],
  ['Ñaëng Vaên Öôùc',             'Đặng Văn Ước'],
  ['Tröôûng phoøng',              'Trưởng phòng'],
  ['NGUYEÃN THÒ PHÖÔÏNG',         'NGUYỄN THỊ PHƯỢNG'],
  ['Ñaïi hoïc sö phaïm',          'Đại học sư phạm'],
  ['Lyù Quyønh Thuûy',            'Lý Quỳnh Thủy'],
  ['Kyõ sö, xaõ Ñoâng Trieàu',    'Kỹ sư, xã Đông Triều'],
  ['Nöõ',                         'Nữ'],
]

for (const [written, unicode] of tcvn3) test(`TCVN3: ${unicode}`, () => assert.equal(fromTcvn3(written), unicode))
for (const [written, unicode] of vni)
  test(`VNI: ${unicode}`, () => assert.equal(fromVni(written).normalize('NFC'), unicode))

function detected(texts: readonly string[]): Encoding {
  const tally = noTally()
  for (const text of texts) tallyText(tally, text)
  return encodingOf(tally)
}

test('nhận ra bộ mã theo chữ', () => {
  assert.equal(detected(tcvn3.map(([written]) => written)), 'TCVN3')
  assert.equal(detected(vni.map(([written]) => written)), 'VNI')
  assert.equal(detected(vni.map(([, unicode]) => unicode)), 'Unicode')
  assert.equal(detected(vni.map(([, unicode]) => unicode.normalize('NFD'))), 'Unicode')
  assert.equal(detected(['Nam', 'Bùi Hà', '01.003', 'Lê Thanh Hoàn, Hoài Ân']), 'Unicode')
})

test('ô đã là Unicode thì giữ nguyên dù cả cột là TCVN3', () => {
  assert.equal(toUnicode('Nguyễn Thị Ánh', 'TCVN3'), 'Nguyễn Thị Ánh')
})
