import type { QuestionKind } from '../question.ts'

export const questionStates = ['sealed', 'retired', 'waiting', 'accepted', 'returned'] as const
/** Tình trạng một câu hỏi, computed from its latest version. */
export type QuestionState = (typeof questionStates)[number]

export const stateNames: Readonly<Record<QuestionState, string>> = {
  sealed: 'Đang niêm phong',
  retired: 'Ngừng dùng',
  waiting: 'Chờ duyệt',
  accepted: 'Được dùng',
  returned: 'Trả lại',
}

export const kindNames: Readonly<Record<QuestionKind, string>> = {
  single: 'Một lựa chọn',
  multiple: 'Nhiều lựa chọn',
  'true-false': 'Đúng, sai',
  matching: 'Ghép đôi',
  ordering: 'Sắp xếp thứ tự',
  'short-answer': 'Trả lời ngắn',
  numeric: 'Điền số',
  essay: 'Tự luận',
  file: 'Nộp tệp',
  situational: 'Tình huống',
}

export const frameworkNames: Readonly<Record<string, string>> = {
  it: 'Kỹ năng công nghệ thông tin',
  counter: 'Một cửa, dịch vụ công trực tuyến',
  'state-management': 'Quản lý nhà nước',
  vtos: 'Tiêu chuẩn nghề du lịch (VTOS)',
}
