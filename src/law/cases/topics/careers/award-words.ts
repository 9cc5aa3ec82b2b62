import type { Award } from '#law/honours/bonus-rates.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

/** First that matches wins; read after folding. */
const awardWords: readonly (readonly [RegExp, Award])[] = [
  [/uy ban thuong vu|ubtvqh/, 'assembly-medal'],
  [/ky niem chuong/, 'ministry-medal'],
  [/^cstd ?tq\b|(chien si thi dua|cstd) toan quoc/, 'national-fighter'],
  [/^cstd ?cs\b|(chien si thi dua|cstd) (cap )?co so/, 'grassroots-fighter'],
  [/^(chien si thi dua|cstd) .*(tinh|bo|nganh|thanh pho)/, 'province-fighter'],
  [/^ttld ?xs\b|tap the (ld|lao dong) xuat sac|^ttld xuat sac/, 'excellent-collective'],
  [/^ttld ?tt\b|tap the (ld|lao dong) tien tien|^ttld tien tien/, 'advanced-collective'],
  [/^ldtt\b|(lao dong|chien si) tien tien/, 'advanced-worker'],
  [/(xa|phuong|thi tran).*tieu bieu/, 'model-commune'],
  [/(thon|to dan pho|tdp|lang|ap|ban).*van hoa/, 'cultural-village'],
  [/^co .*(chinh phu|cp\b)/, 'government-flag'],
  [/^co .*(bo|tinh|nganh|thanh pho)/, 'province-flag'],
  [/sao vang/, 'gold-star'],
  [/(huan chuong|hc) (ho chi minh|hcm)/, 'ho-chi-minh'],
  [/^(bang khen|bk) .*(thu tuong|ttg|ttcp)/, 'prime-minister-letter'],
  [/^(bang khen|bk)\b/, 'province-letter'],
  [/^(giay khen|gk) .*\b(huyen|so|quan|thi xa|thanh pho)\b/, 'district-letter'],
  [/^(giay khen|gk) .*(xa|phuong)/, 'commune-letter'],
  [/ba me|bmvnah/, 'heroic-mother'],
  [/anh hung|^ahld|^ahllvt/, 'hero'],
  [/^(nha giao|thay thuoc|nghe si|nghe nhan) nhan dan|^(ngnd|ttnd|nsnd|nnnd)\b/, 'people-title'],
  [/^(nha giao|thay thuoc|nghe si|nghe nhan) uu tu|^(ngut|ttut|nsut|nnut)\b/, 'merited-title'],
]

const ranks = {
  nhat: 'first',
  1: 'first',
  i: 'first',
  nhi: 'second',
  2: 'second',
  ii: 'second',
  ba: 'third',
  3: 'third',
  iii: 'third',
} as const satisfies Readonly<Record<string, string>>

const medals = /(?:huan chuong|hc) (doc lap|lao dong)(?: hang)?(?: (nhat|nhi|ba|[123]|i{1,3})\b)?/

/** Danh hiệu, hình thức khen thưởng bằng chữ thường dùng: 'CSTĐCS', 'Bằng khen cấp tỉnh (cá nhân)' */
export function readAward(input: Fields, name: string): Award {
  const words = fold(input.text(name)).replaceAll(/[(),]/g, ' ').replaceAll(/ +/g, ' ').trim()
  const medal = medals.exec(words)
  if (medal !== null) {
    if (medal[2] === undefined) input.fail(name, 'phải nêu hạng huân chương: Nhất, Nhì hay Ba')
    return `${medal[1] === 'doc lap' ? 'independence' : 'labour'}-${ranks[medal[2] as keyof typeof ranks]}`
  }
  const found = awardWords.find(([shape]) => shape.test(words))?.[1]
  return found ?? input.fail(name, `chưa biết danh hiệu, hình thức khen thưởng “${input.text(name)}”`)
}
