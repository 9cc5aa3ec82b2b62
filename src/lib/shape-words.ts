import type * as z from 'zod'

/** What a field is called in the sentence, and what is done to it: 'Hãy chọn đơn vị'. */
const fields: Readonly<Record<string, string>> = {
  asOf: 'nhập ngày của danh sách',
  birthOn: 'nhập ngày sinh',
  by: 'nhập ngày',
  coefficient: 'nhập hệ số',
  conduct: 'nhập hành vi vi phạm',
  decidedOn: 'nhập ngày quyết định',
  form: 'chọn hình thức kỷ luật',
  from: 'nhập ngày bắt đầu',
  fullName: 'nhập họ và tên',
  governingBody: 'nhập cơ quan chủ quản',
  grade: 'chọn mức xếp loại',
  grants: 'chọn ít nhất một vai trò',
  idNumber: 'nhập số định danh',
  kind: 'chọn loại',
  name: 'nhập tên',
  note: 'nhập ghi chú',
  on: 'nhập ngày',
  parentId: 'chọn đơn vị cấp trên',
  password: 'nhập mật khẩu',
  percent: 'nhập mức phần trăm',
  personId: 'chọn người',
  personIds: 'chọn ít nhất một người',
  place: 'nhập địa danh',
  rank: 'chọn ngạch, chức danh',
  reason: 'nhập lý do',
  role: 'chọn vai trò',
  sex: 'chọn giới tính',
  staff: 'chọn loại cán bộ, công chức, viên chức',
  step: 'nhập bậc lương',
  symbol: 'nhập ký hiệu cơ quan',
  unitId: 'chọn đơn vị',
  unitIds: 'chọn ít nhất một đơn vị',
  until: 'nhập ngày kết thúc',
  username: 'nhập tên đăng nhập',
  year: 'nhập năm',
}

type Issue = z.core.$ZodRawIssue

/** Lời cho người nhập sai: what to do, never what the program waited for. */
export function shapeWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue)
    case 'invalid_value':
      return `${todo(issue, 'chọn lại')}${issue.input ? ', trong các lựa chọn có sẵn' : ''}.`
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'unrecognized_keys':
    case 'invalid_key':
      return reload
    default:
      return `${todo(issue, 'nhập lại')}; nội dung vừa gửi chưa đúng.`
  }
}

const reload = 'Nội dung gửi lên không đúng mẫu. Hãy tải lại trang rồi làm lại.'

function ofType(issue: Issue & { code: 'invalid_type' }): string {
  if (issue.path?.length === 0) return reload
  if (issue.expected === 'array') return `${todo(issue, 'chọn ít nhất một mục')}.`
  if (issue.expected === 'number' || issue.expected === 'int') return `${todo(issue, 'nhập số')}, chỉ gồm chữ số.`
  return `${todo(issue, 'nhập')}${fieldOf(issue) ? '' : ' đủ chỗ này'}.`
}

function tooSmall(issue: Issue & { code: 'too_small' }): string {
  const least = Number(issue.minimum)
  if (issue.origin === 'array') return `${todo(issue, `chọn ít nhất ${least} mục`)}.`
  if (issue.origin !== 'string') return `${todo(issue, 'nhập số')}, từ ${least} trở lên.`
  return least === 1
    ? `${todo(issue, 'nhập chỗ này')}, không để trống.`
    : `${todo(issue, 'nhập')}, ít nhất ${least} ký tự.`
}

function tooBig(issue: Issue & { code: 'too_big' }): string {
  const most = Number(issue.maximum).toLocaleString('vi-VN')
  if (issue.origin === 'array') return `Hãy chọn không quá ${most} mục.`
  return issue.origin === 'string'
    ? `Hãy rút gọn, không quá ${most} ký tự.`
    : `${todo(issue, 'nhập số')}, không quá ${most}.`
}

const fieldOf = ({ path }: Issue) => fields[path?.findLast((part) => typeof part === 'string') ?? '']

const todo = (issue: Issue, otherwise: string) => `Hãy ${fieldOf(issue) ?? otherwise}`
