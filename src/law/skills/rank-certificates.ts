import { circular_02_2021_bnv, circular_11_2014_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

export type RankCertificate = 'language' | 'computing'

const words: Readonly<Record<RankCertificate, string>> = { language: 'ngoại ngữ', computing: 'tin học' }

/** Chứng chỉ trong tiêu chuẩn ngạch công chức hành chính */
export const rankCertificates = parameter<readonly RankCertificate[]>('Chứng chỉ ngạch công chức hành chính phải có', [
  {
    from: '2015-01-01',
    value: ['language', 'computing'],
    cites: [cite(circular_11_2014_bnv, 'tiêu chuẩn ngạch')],
    checked: null,
  },
  { from: '2021-08-01', value: [], cites: [cite(circular_02_2021_bnv, 'tiêu chuẩn ngạch')], checked: null },
])

/** Ngạch công chức hành chính có đòi chứng chỉ này không */
export function rankCertificateNeeded(certificate: RankCertificate, lawOn: PlainDate): Finding<boolean> {
  const law = rankCertificates.on(lawOn)
  const isNeeded = law.value.includes(certificate)
  const says = `Tiêu chuẩn ngạch hành chính ${isNeeded ? 'đòi' : 'không đòi'} chứng chỉ ${words[certificate]}`
  return finding(isNeeded, says, { from: [law] })
}
