import { findRank } from '#law/pay/rank.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import { birthWords } from '../identity.ts'
import { sexNames } from '../model.ts'
import { postingWords } from '../sections.ts'
import type { FormInput } from './input.ts'
import { blank, day, item, words } from './kit.ts'

/** Mục 1 đến 14: nhân thân, tuyển dụng, chức vụ, ngạch bậc. */
export function headItems({ identity, facts, posting, answers, asOf, codeNames }: FormInput) {
  const { origin, service, residences, offices } = facts
  const at = (kind: string) => residences.find((one) => one.kind === kind)?.address
  const { pay } = answers
  const rank = pay && findRank(pay.rank, asOf.day)?.title
  const held = [posting && postingWords(posting), ...offices.map(({ office, place }) => words([office, place]))]
  return [
    item('1', blank('Họ và tên khai sinh (viết chữ in hoa)', identity.fullName.toLocaleUpperCase('vi'))),
    item('2', blank('Tên gọi khác', origin?.other_names)),
    item(
      '3',
      blank('Sinh ngày', birthWords(identity)),
      blank('Giới tính (nam, nữ)', identity.sex && sexNames[identity.sex]),
    ),
    item('4', blank('Nơi sinh', origin?.birth_place)),
    item('5', blank('Quê quán', origin?.home_town)),
    item('6', blank('Dân tộc', codeNames('ethnicity', origin?.ethnicity ?? null))),
    item('7', blank('Tôn giáo', codeNames('religion', origin?.religion ?? null))),
    item('8', blank('Nơi đăng ký hộ khẩu thường trú', at('permanent'))),
    item('9', blank('Nơi ở hiện nay', at('current'))),
    item('10', blank('Nghề nghiệp khi được tuyển dụng', service?.job_before)),
    item(
      '11',
      blank('Ngày tuyển dụng', day(service?.recruited_on)),
      blank('Cơ quan tuyển dụng', service?.recruited_by),
    ),
    item('12', blank('Chức vụ (chức danh) hiện tại', words(held, '; '))),
    item('13', blank('Công việc chính được giao', service?.main_task)),
    item(
      '14',
      blank('Ngạch công chức (viên chức)', rank),
      blank('Mã ngạch', pay?.rank),
      blank('Bậc lương', pay ? String(pay.step) : null),
      blank('Hệ số', pay && viDecimal(pay.coefficient)),
      blank('Ngày hưởng', day(pay?.since)),
      ...(pay?.percent ? [blank('Phụ cấp thâm niên vượt khung', `${pay.percent}%`)] : []),
      blank('Phụ cấp chức vụ', answers.officeAllowance),
      blank('Phụ cấp khác', answers.otherAllowances),
    ),
  ]
}
