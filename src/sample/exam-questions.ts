type Question = {
  readonly prompt: string
  readonly right: string
  readonly wrong: readonly string[]
  readonly source: string
}

const rules = 'Thông tư 22/2025/TT-BNV, Nội quy'

/** Câu hỏi của kỳ sát hạch mẫu, written by us from the rules of the exam room. */
export const hallQuestions: readonly Question[] = [
  {
    prompt: 'Bài thi 60 phút: thí sinh đến muộn nhiều nhất bao nhiêu phút thì vẫn được dự thi?',
    right: '10 phút',
    wrong: ['5 phút', '15 phút', '30 phút'],
    source: rules,
  },
  {
    prompt: 'Bài thi 30 phút: thí sinh đến muộn nhiều nhất bao nhiêu phút thì vẫn được dự thi?',
    right: '5 phút',
    wrong: ['10 phút', '15 phút', 'Không được đến muộn'],
    source: rules,
  },
  {
    prompt: 'Thí sinh xuất trình giấy tờ nào khi vào phòng thi?',
    right: 'Thẻ căn cước hoặc căn cước điện tử trên VNeID',
    wrong: ['Thẻ công chức', 'Giấy phép lái xe', 'Không cần giấy tờ'],
    source: rules,
  },
  {
    prompt: 'Vật dụng nào được mang vào phòng thi?',
    right: 'Nước uống trong chai trong suốt',
    wrong: ['Điện thoại đã tắt nguồn', 'Tài liệu in', 'Đồng hồ thông minh'],
    source: rules,
  },
  {
    prompt: 'Thí sinh vi phạm không ký biên bản thì ai ký thay?',
    right: 'Hai thí sinh ngồi bên cạnh',
    wrong: ['Một giám thị', 'Thủ trưởng cơ quan của thí sinh', 'Không ai ký'],
    source: 'Thông tư 22/2025/TT-BNV, lập biên bản',
  },
  {
    prompt: 'Hành vi nào làm kết quả thi bị hủy?',
    right: 'Thi hộ',
    wrong: ['Hỏi giám thị', 'Xin thêm giấy nháp', 'Nộp bài sớm'],
    source: 'Thông tư 22/2025/TT-BNV, xử lý vi phạm đối với thí sinh',
  },
  {
    prompt: 'Viết, vẽ nội dung không liên quan vào bài thi thì bị xử lý thế nào?',
    right: 'Hủy kết quả thi',
    wrong: ['Nhắc nhở', 'Trừ một điểm', 'Không bị xử lý'],
    source: 'Thông tư 22/2025/TT-BNV, xử lý vi phạm đối với thí sinh',
  },
  {
    prompt: 'Mỗi kỳ thi cần ít nhất bao nhiêu đề dự phòng?',
    right: 'Một đề',
    wrong: ['Không cần', 'Ba đề', 'Năm đề'],
    source: 'Thông tư 13/2010/TT-BNV, đề thi',
  },
]
