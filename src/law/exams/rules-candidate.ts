import { circular_06_2020_bnv, circular_22_2025_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { annulledActs, annulment } from './annulment.ts'
import {
  examItems,
  examMethods,
  examPapersShown,
  examPenalties,
  recordWitnesses,
  spareQuestionPapers,
} from './exam-room.ts'
import { examRoom } from './exam-room-rule.ts'
import { lateness, latenessLimits } from './lateness.ts'
import { mustStayInRoom, stayInRoom } from './leaving-room.ts'
import { markAfterPenalty, markDeductions } from './penalty.ts'

export const candidateRules: readonly Rule[] = [
  {
    name: 'examRoom',
    title: 'Nội quy phòng thi',
    answers: 'Thí sinh xuất trình gì, được mang gì vào phòng thi, ai ký biên bản khi thí sinh không ký?',
    conditions: [
      'Thí sinh xuất trình giấy tờ tùy thân; từ ngày 10/12/2025 dùng thẻ căn cước hoặc căn cước điện tử trên VNeID.',
      'Thí sinh vi phạm không ký biên bản thì hai thí sinh bên cạnh ký.',
      'Đề thi giữ độ Mật đến giờ thi, có ít nhất một đề dự phòng; ban đề cách ly; niêm phong và lập biên bản mở đề.',
    ],
    parameters: [examPapersShown, examItems, examMethods, recordWitnesses, spareQuestionPapers],
    from: '2011-01-01',
    until: null,
    changes: [
      {
        from: '2025-12-10',
        says: 'Dùng thẻ căn cước, VNeID; nêu rõ vật dụng được mang vào và các hình thức thi.',
        cites: [cite(circular_22_2025_bnv, 'Nội quy', 'read')],
      },
    ],
    sample: examRoom,
  },
  {
    name: 'lateness',
    title: 'Thí sinh đến muộn',
    answers: 'Thí sinh đến muộn từng này phút có được dự thi không?',
    conditions: [
      'Bài thi đến 30 phút: muộn không quá 5 phút.',
      'Bài thi từ 60 phút: muộn không quá 10 phút.',
      'Trường hợp khác do Chủ tịch Hội đồng quyết định.',
      'Từ ngày 20/01/2021 đến ngày 16/3/2025: muộn không quá 30 phút; từ ngày 17/3/2025 đến ngày 09/12/2025 và với viên chức từ ngày 17/3/2025: chưa đọc quy định.',
    ],
    parameters: Object.values(latenessLimits),
    from: '2025-12-10',
    until: null,
    changes: [
      {
        from: '2025-12-10',
        says: '5 phút hoặc 10 phút theo độ dài bài thi, thay cho 30 phút.',
        cites: [cite(circular_22_2025_bnv, 'Nội quy', 'read')],
      },
    ],
    sample: (lawOn) => lateness('civil-servant', { examMinutes: 60, lateMinutes: 11 }, lawOn),
  },
  {
    name: 'mustStayInRoom',
    title: 'Ra ngoài phòng thi',
    answers: 'Thí sinh có được ra ngoài trong giờ làm bài không?',
    conditions: ['Bài thi dưới 60 phút thì không được ra ngoài phòng thi.'],
    parameters: [stayInRoom],
    from: '2021-01-20',
    until: '2025-03-16',
    changes: [],
    sample: (lawOn) => mustStayInRoom(30, lawOn),
  },
  {
    name: 'annulment',
    title: 'Hủy kết quả thi',
    answers: 'Hành vi này có làm kết quả thi bị hủy không?',
    conditions: [
      'Hủy kết quả khi viết, vẽ nội dung không liên quan vào bài thi; đánh tráo bài thi; làm bài hộ; thi hộ; hoặc bị đình chỉ thi.',
      'Hành vi khác bị khiển trách, cảnh cáo hoặc đình chỉ theo mức độ.',
    ],
    parameters: [annulledActs, examPenalties],
    from: '2025-12-10',
    until: null,
    changes: [],
    sample: (lawOn) => annulment(['impersonation', 'other'], lawOn),
  },
  {
    name: 'markAfterPenalty',
    title: 'Trừ điểm thí sinh vi phạm',
    answers: 'Bài thi còn bao nhiêu điểm sau khi thí sinh bị khiển trách hoặc cảnh cáo?',
    conditions: ['Khiển trách trừ 20%, cảnh cáo trừ 40%; từ ngày 20/01/2021 trừ 25% và 50%.'],
    parameters: [markDeductions],
    from: '2011-01-01',
    until: '2025-03-16',
    changes: [
      {
        from: '2021-01-20',
        says: 'Khiển trách trừ 25%, cảnh cáo trừ 50%.',
        cites: [cite(circular_06_2020_bnv, 'xử lý vi phạm đối với thí sinh')],
      },
    ],
    sample: (lawOn) => markAfterPenalty('80', 'warning', lawOn),
  },
]
