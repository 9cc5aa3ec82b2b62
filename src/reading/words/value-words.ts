import { memberWords } from './member-words.ts'

/** Where a general word would say the wrong thing, by the name of the parameter. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Lộ trình tuổi nghỉ hưu': {
    first: 'tuổi năm đầu (tháng)',
    yearly: 'mỗi năm tăng (tháng)',
    last: 'tuổi cuối lộ trình (tháng)',
  },
  'Mức phụ cấp thâm niên vượt khung': {
    first: 'lần đầu (%)',
    further: 'mỗi lần sau (%)',
    firstAfterMonths: 'hưởng lần đầu sau khi giữ bậc cuối',
    furtherAfterMonths: 'mỗi lần sau cách nhau',
  },
  'Phụ cấp thâm niên nghề': { first: 'mức đầu (%)' },
  'Phụ cấp thường trực y tế': {
    first: 'hạng I',
    second: 'hạng II',
    top: 'hạng đặc biệt, hạng I',
    other: 'cơ sở y tế khác, trạm y tế, cấp cứu',
  },
  'Phụ cấp phẫu thuật, thủ thuật': { special: 'loại đặc biệt', first: 'loại I', second: 'loại II', third: 'loại III' },
  'Tỷ lệ viên chức ở bậc nghề nghiệp cao': { top: 'bậc cao nhất', next: 'bậc kế tiếp' },
  'Phụ cấp dạy lớp có người khuyết tật': { other: 'lớp khác' },
  'Thời điểm xếp loại chất lượng hằng năm': { special: 'trường hợp đặc thù' },
  'Thời gian truy lĩnh phụ cấp chức vụ': { first: 'từ ngày', last: 'đến ngày' },
  'Số giờ làm thêm tối đa': {
    ordinary: 'thông thường',
    extended: 'trường hợp được mở rộng',
    month: 'trong một tháng',
    year: 'trong một năm',
  },
  'Lương chức vụ cán bộ cấp xã': { first: 'bậc 1', second: 'bậc 2' },
  'Đền bù chi phí đào tạo': { ordinary: 'thông thường' },
  'Mức xếp loại chất lượng công chức theo điểm': {
    excellent: 'hoàn thành xuất sắc, từ',
    good: 'hoàn thành tốt, từ',
    completed: 'hoàn thành, từ',
  },
  'Mức xếp loại chất lượng viên chức theo điểm': {
    excellent: 'hoàn thành xuất sắc, từ',
    good: 'hoàn thành tốt, từ',
    completed: 'hoàn thành, từ',
  },
  'Cấu trúc số định danh cá nhân': { digits: 'số chữ số', province: 'mã tỉnh: chữ số thứ' },
  'Khổ giấy, lề, phông chữ và số trang văn bản hành chính': { top: 'lề trên', paper: 'khổ giấy', at: 'vị trí' },
  'Nâng một bậc lương khi sắp xếp tổ chức bộ máy': { grassrootsYears: 'số năm có thành tích cấp cơ sở' },
  'Cỡ chữ, kiểu chữ trong văn bản hành chính': { title: 'tên loại văn bản' },
  'Giải quyết ngay trong ngày': { until: 'tiếp nhận trước' },
}

/** What a word inside a value of law says to a reader. */
export const wordOf = (key: string, label = ''): string => own[label]?.[key] ?? memberWords[key] ?? key

/** Does it say anything to one who never saw the program's own names? */
export const isWorded = (key: string, label = ''): boolean =>
  own[label]?.[key] !== undefined || memberWords[key] !== undefined || isCode(key) || isName(key) || isVietnamese(key)

/** An official code: 'A2.1', 'V.07.04.32', 'IU01', 'V1V2V3.Z1Z2.Y1Y2.H49'. */
const isCode = (text: string) =>
  /^(CGCC|[ABC]\d?(\.\d)?|[A-Z0-9]*\d[A-Z0-9]*|[A-Z0-9]*(\.[A-Z0-9]+)*\.[A-Z]?\d+)$/.test(text)

/** A proper name without marks: 'Kon Tum'. */
const isName = (text: string) => /^[A-Z][a-z]+( [A-Z][a-z]+)+$/.test(text)

const isVietnamese = (text: string) =>
  /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i.test(text)
