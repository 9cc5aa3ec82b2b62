import type { FormItem } from '#documents/form.ts'
import type { FormInput } from './input.ts'
import { blank, day, item, words } from './kit.ts'
import { guarded, paperOf } from './life-items.ts'
import { appointmentNames, levelWords } from './words.ts'

/** Các mục bản mới đang lưu hành thêm vào, without numbers of their own. */
export function newerItems(input: FormInput): FormItem[] {
  const { origin, contact, service, offices, appointments, certificates, economy } = input.facts
  const held = (body: string) =>
    words(
      offices.filter((one) => one.body === body).map(({ office, place }) => words([office, place])),
      '; ',
    )
  const level = (kind: string) => {
    const last = certificates.findLast((one) => one.kind === kind)
    return last && words([last.language, levelWords(kind, last.level)], ' ')
  }
  const appointed = appointments.map(({ kind, office, appointed_on }) =>
    words([`${appointmentNames[kind]} ${office}`, day(appointed_on)]),
  )
  return [
    item('', blank('Nơi đăng ký khai sinh', origin?.birth_registered_at)),
    item('', blank('Số điện thoại', contact?.phone), blank('Thư điện tử', contact?.email)),
    item('', blank('Tài khoản mạng xã hội', contact?.social)),
    item('', blank('Cấp ủy hiện tại, cấp ủy kiêm', held('party'))),
    item('', blank('Chức vụ kiêm nhiệm', words([held('mass-organisation'), held('elected')], '; '))),
    item('', blank('Ngày bổ nhiệm, bổ nhiệm lại', words(appointed, '; '))),
    item(
      '',
      blank('Ngày vào cơ quan hiện tại', day(service?.joined_agency_on)),
      blank('Ngày tuyển dụng lần sau', day(service?.recruited_again_on)),
    ),
    item('', blank('Công việc làm lâu nhất', service?.longest_work)),
    item('', blank('Thành phần gia đình xuất thân', origin?.family_class)),
    item(
      '',
      blank('Tiếng dân tộc thiểu số', level('ethnic-language')),
      blank('Chức danh nghề nghiệp', level('professional-title')),
    ),
    guarded(
      input,
      'papers',
      item(
        '',
        blank('Số hộ chiếu', paperOf(input, 'passport')?.number),
        blank('Số thẻ BHYT', paperOf(input, 'health-insurance')?.number),
      ),
    ),
    guarded(
      input,
      'family',
      item(
        '',
        blank('Kinh tế gia đình: thu nhập', economy?.income),
        blank('Nhà ở', economy?.housing),
        blank('Đất', economy?.land),
      ),
    ),
  ]
}
