import type { Framework } from './framework.ts'

const levels = ['Tập sự', 'Thành thạo', 'Hướng dẫn được người khác']
const unit = (
  code: string,
  name: string,
  criteria: readonly string[],
  evidence = 'Ba lần thực hành đạt, ở ba ngày khác nhau, ít nhất một lần có tình huống bẫy',
) => ({
  code,
  name,
  levels,
  criteria: criteria.map((says, at) => ({ code: `P${at + 1}`, says })),
  evidence,
})

/** Năng lực làm việc tại Bộ phận Một cửa */
export const counterFramework: Framework = {
  id: 'counter',
  name: 'Tiếp nhận và trả kết quả một cửa, dịch vụ công trực tuyến',
  version: '2018',
  from: '2018-01-01',
  source:
    'Khung của chúng tôi, theo tám việc thực hành tại Bộ phận Một cửa (cách viết đơn vị năng lực theo VTOS); chưa có văn bản quy định',
  competencies: [
    unit('MC01', 'Tiếp nhận hồ sơ đầy đủ và hẹn trả', [
      'Chọn đúng thủ tục',
      'Số hóa và ký đủ thành phần',
      'Chuyển hồ sơ đúng hạn',
      'Ngày hẹn trả đúng',
      'Thu phí đúng',
    ]),
    unit('MC02', 'Hướng dẫn bổ sung hồ sơ', [
      'Nêu đủ và đúng thành phần thiếu',
      'Chỉ yêu cầu một lần',
      'Yêu cầu trong hạn',
      'Dừng tính thời gian',
    ]),
    unit('MC03', 'Từ chối hoặc chuyển hồ sơ ngoài thẩm quyền', [
      'Chọn đúng cách xử lý, có căn cứ',
      'Lý do đúng, chỉ nơi cần đến',
      'Không cấp thừa mã hồ sơ',
    ]),
    unit('MC04', 'Tính ngày hẹn trả qua ngày nghỉ', [
      'Ngày hẹn trả đúng',
      'Ghi cả giờ',
      'Đủ liên hệ của công dân',
      'Giải thích đúng các ngày nghỉ',
    ]),
    unit('MC05', 'Phân loại, bàn giao hồ sơ', [
      'Mọi bàn giao có ký, đúng giờ',
      'Đúng thứ tự cơ quan và hạn từng cơ quan',
      'Đúng đơn vị giải quyết',
    ]),
    unit('MC06', 'Xin lỗi và hẹn lại khi trễ', [
      'Gửi xin lỗi trước hạn',
      'Nêu lý do và ngày mới, người có thẩm quyền ký',
      'Giữ nguyên hạn gốc',
      'Báo cho công dân',
    ]),
    unit('MC07', 'Trả kết quả', [
      'Thu phí, lệ phí đúng',
      'Kiểm tra giấy tờ và ủy quyền trước khi trao',
      'Số hóa và ký kết quả',
      'Mời công dân đánh giá',
    ]),
    unit('MC08', 'Sửa kết quả có sai sót, báo cáo tháng', [
      'Ghi sửa thành việc mới, giữ bản cũ',
      'Báo công dân và hẹn ngày mới',
      'Số liệu báo cáo khớp',
      'Xuất đúng mẫu',
    ]),
  ],
}
