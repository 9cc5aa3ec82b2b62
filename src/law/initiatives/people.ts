import { decree_13_2012, law_06_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Hội đồng sáng kiến: tác giả không tham gia */
export const councilRule = parameter('Thành phần Hội đồng sáng kiến', [
  {
    from: '2013-01-01',
    value: { needs: ['chủ tịch', 'thư ký', 'thành viên chuyên môn'] },
    cites: [cite(decree_13_2012, 'Điều lệ Điều 8')],
    checked: null,
  },
])

/** Những tác giả đang ngồi trong hội đồng xét chính sáng kiến của mình */
export function authorsOnCouncil(
  members: readonly string[],
  authors: readonly string[],
  lawOn: PlainDate,
): Finding<readonly string[]> {
  const law = councilRule.on(lawOn)
  const both = members.filter((member) => authors.includes(member))
  const says =
    both.length === 0 ? 'Không có tác giả trong hội đồng' : `${both.length} tác giả không được tham gia hội đồng`
  return finding(both, says, { from: [law] })
}

/** Số đồng tác giả: `localCap` is the province's own, the law having none */
export function coAuthors(count: number, localCap: number | undefined, lawOn: PlainDate): Finding<boolean> {
  councilRule.valueOn(lawOn)
  const isAllowed = localCap === undefined || count <= localCap
  const cap =
    localCap === undefined
      ? 'Theo lựa chọn mặc định: không giới hạn số đồng tác giả'
      : `Theo lựa chọn của cơ quan: không quá ${localCap} đồng tác giả`
  const says = `${count} đồng tác giả: ${isAllowed ? 'phù hợp' : 'vượt quy định của địa phương'}`
  return finding(isAllowed, says, {
    from: [finding(localCap, cap, { cites: [cite(decree_13_2012, 'không đặt số đồng tác giả', 'read')] })],
  })
}

type Recognised = 'province' | 'national'

/** Người công nhận phạm vi ảnh hưởng của sáng kiến */
export const scopeAuthority = parameter<Readonly<Record<Recognised, string>>>(
  'Thẩm quyền công nhận phạm vi ảnh hưởng của sáng kiến',
  [
    {
      from: '2024-01-01',
      value: { province: 'Chủ tịch Ủy ban nhân dân tỉnh', national: 'Người đứng đầu bộ, tỉnh' },
      cites: [cite(law_06_2022, 'phạm vi ảnh hưởng của sáng kiến', 'read')],
      checked: null,
    },
  ],
)

export function whoRecognisesScope(scope: Recognised, lawOn: PlainDate): Finding<string> {
  const law = scopeAuthority.on(lawOn)
  const who = law.value[scope]
  return finding(who, `${who} công nhận phạm vi ảnh hưởng ${scope === 'province' ? 'cấp tỉnh' : 'toàn quốc'}`, {
    from: [law],
  })
}
