import type { Framework } from './framework.ts'

/** Bồi dưỡng quản lý nhà nước theo ngạch và chức vụ */
export const stateManagementFramework: Framework = {
  id: 'state-management',
  name: 'Quản lý nhà nước',
  version: '2017',
  from: '2017-09-01',
  source: 'Các chương trình bồi dưỡng của Nghị định 101/2017/NĐ-CP; mã là của chúng tôi, ngày áp dụng chưa kiểm chứng',
  competencies: [
    { code: 'QLNN-CS', name: 'Chương trình ngạch cán sự', levels: ['Hoàn thành'] },
    { code: 'QLNN-CV', name: 'Chương trình ngạch chuyên viên', levels: ['Hoàn thành'] },
    { code: 'QLNN-CVC', name: 'Chương trình ngạch chuyên viên chính', levels: ['Hoàn thành'] },
    { code: 'QLNN-CVCC', name: 'Chương trình ngạch chuyên viên cao cấp', levels: ['Hoàn thành'] },
    { code: 'LD-PHONG', name: 'Lãnh đạo cấp phòng', levels: ['Hoàn thành'] },
    { code: 'LD-HUYEN', name: 'Lãnh đạo cấp huyện', levels: ['Hoàn thành'] },
  ],
}
