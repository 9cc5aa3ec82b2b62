import { Refusal } from '#law/kit/refusal.ts'

const no = (says: string) => () => new Refusal('invalid', says)

/** What each unreadable file is told, and what to do about it. */
export const refuse = {
  notSheet: no('Tệp này không phải bảng tính. Hãy chọn tệp Excel (.xlsx, .xls), .ods hoặc .csv.'),
  webPage: no(
    'Tệp này mang đuôi bảng tính nhưng bên trong là trang web hoặc XML. Hãy mở bằng Excel, chọn “Lưu thành” dạng .xlsx rồi nạp lại.',
  ),
  binary: no('Chưa đọc được dạng .xlsb. Hãy mở bằng Excel, chọn “Lưu thành” dạng .xlsx rồi nạp lại.'),
  oldExcel: no(
    'Tệp .xls này do bản Excel quá cũ (trước 1997) tạo ra. Hãy mở bằng Excel, chọn “Lưu thành” dạng .xlsx rồi nạp lại.',
  ),
  empty: no('Tệp rỗng, không có dòng nào. Hãy chọn lại tệp.'),
  broken: no('Tệp bị hỏng hoặc chép chưa trọn vẹn. Hãy mở bằng Excel, lưu lại rồi nạp lại.'),
  encrypted: no('Tệp có mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nạp lại.'),
  tooLarge: no('Tệp quá lớn (trên 32 MB). Hãy bỏ hình ảnh và những trang tính không cần, hoặc tách tệp, rồi nạp lại.'),
  largeOds: no(
    'Tệp .ods quá lớn (trên khoảng 14.000 dòng). Hãy mở bằng LibreOffice hoặc Excel, chọn “Lưu thành” dạng .xlsx rồi nạp lại.',
  ),
  bomb: no(
    'Tệp bung ra lớn bất thường, không giống một danh sách nhân sự. Hãy chép các dòng cần nạp sang tệp mới rồi nạp lại.',
  ),
  lying: no(
    'Tệp khai sai kích thước các phần bên trong nên không an toàn để mở. Hãy mở bằng Excel, lưu lại rồi nạp lại.',
  ),
  doctype: no('Tệp có chứa khai báo DTD, không an toàn để mở. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi nạp lại.'),
  manyRows: no(
    'Tệp có trên 100.000 dòng. Hãy tách thành nhiều tệp nhỏ hơn, hoặc xóa các dòng thừa ở cuối, rồi nạp lại.',
  ),
  manyCells: no('Tệp có quá nhiều ô có dữ liệu. Hãy bỏ các cột không cần, hoặc tách tệp, rồi nạp lại.'),
} as const
