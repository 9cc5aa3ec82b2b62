import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { type TextPart, textStyles } from './text-styles.ts'

const names: Readonly<Record<TextPart, string>> = {
  nation: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  governingBody: 'Tên cơ quan chủ quản',
  body: 'Tên cơ quan ban hành',
  number: 'Số, ký hiệu',
  date: 'Địa danh và thời gian',
  title: 'Tên loại',
  subject: 'Trích yếu',
  basis: 'Căn cứ ban hành',
  text: 'Nội dung',
  signer: 'Quyền hạn, chức vụ, họ tên người ký',
  recipientsHeading: 'Từ “Nơi nhận”',
  recipients: 'Danh sách nơi nhận',
  page: 'Số trang',
}

/** Cỡ chữ của một thành phần có đúng không */
export function textSize(part: TextPart, points: number, lawOn: PlainDate): Finding<boolean> {
  const law = textStyles.on(lawOn)
  const [least, most] = law.value[part].size
  const fits = points >= least && points <= most
  const asked = least === most ? `${least}` : `từ ${least} đến ${most}`
  return finding(fits, `${names[part]} cỡ chữ ${points}, ${fits ? 'đúng' : 'không đúng'} cỡ ${asked}`, { from: [law] })
}
