import { newId } from '#lib/id.ts'
import type { Context } from '#modules/access/model.ts'
import type { Paper, QuestionBody, QuestionKey } from '#modules/examinations/question.ts'

const options = (...texts: string[]) => texts.map((text, at) => ({ id: String(at + 1), text }))

const questions: readonly { body: QuestionBody; key: QuestionKey; points: string; source: string }[] = [
  {
    points: '1.5',
    source: 'Nghị định 61/2018/NĐ-CP',
    key: { kind: 'single', right: '1' },
    body: {
      kind: 'single',
      prompt: 'Hồ sơ thiếu giấy tờ thì công chức một cửa yêu cầu bổ sung thế nào?',
      options: options(
        'Một lần, bằng phiếu ghi đủ từng loại giấy',
        'Nhiều lần, gọi điện khi phát hiện',
        'Trả hồ sơ, không nêu lý do',
      ),
    },
  },
  {
    points: '1.5',
    source: 'Nghị định 61/2018/NĐ-CP',
    key: { kind: 'single', right: '1' },
    body: {
      kind: 'single',
      prompt: 'Trả kết quả chậm thì phải làm gì?',
      options: options('Gửi phiếu xin lỗi và hẹn lại ngày trả', 'Chờ người dân hỏi', 'Xóa hồ sơ khỏi hệ thống'),
    },
  },
  {
    points: '1.5',
    source: 'Chuẩn kỹ năng công nghệ thông tin cơ bản',
    key: { kind: 'single', right: '1' },
    body: {
      kind: 'single',
      prompt: 'Cách nào giữ tài khoản dịch vụ công an toàn?',
      options: options('Mật khẩu riêng, dài, không cho ai mượn', 'Một mật khẩu cho mọi nơi', 'Ghi mật khẩu dán ở bàn'),
    },
  },
  {
    points: '1.5',
    source: 'Chuẩn kỹ năng công nghệ thông tin cơ bản',
    key: { kind: 'multiple', right: ['1', '2'] },
    body: {
      kind: 'multiple',
      prompt: 'Việc nào làm được trên cổng dịch vụ công trực tuyến?',
      options: options('Nộp hồ sơ', 'Tra tình trạng hồ sơ', 'Sửa quyết định đã ký'),
    },
  },
  {
    points: '4',
    source: 'Nghị định 61/2018/NĐ-CP',
    key: {
      kind: 'essay',
      guide: [
        { text: 'Nêu đủ các bước tiếp nhận', share: 60 },
        { text: 'Xử lý hồ sơ thiếu và chậm hẹn', share: 40 },
      ],
    },
    body: {
      kind: 'essay',
      prompt: 'Trình bày các bước xử lý một hồ sơ nộp trực tuyến, từ lúc nhận đến lúc trả kết quả.',
    },
  },
]

/** Đề đã thi, its questions in the bank and known to all now. */
export async function samplePaper({ db, agency, actor }: Context): Promise<{ topicId: string; paper: Paper }> {
  const topicId = newId()
  const ids = questions.map(() => newId())
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('exam_topic')
      .values({ agency_id: agency.id, id: topicId, name: 'Dịch vụ công trực tuyến (mẫu đã thi)' })
      .execute()
    for (const [at, { body, key, source }] of questions.entries()) {
      const own = {
        agency_id: agency.id,
        question_id: ids[at]!,
        version: 1,
        kind: body.kind,
        difficulty: body.kind === 'essay' ? 2 : 1,
        source,
      }
      await tx
        .insertInto('exam_question')
        .values({
          agency_id: agency.id,
          id: ids[at]!,
          code: `DVC-MAU-${at + 1}`,
          topic_id: topicId,
          created_by: actor.accountId,
        })
        .execute()
      await tx
        .insertInto('exam_question_version')
        .values({ ...own, body: JSON.stringify(body), key: JSON.stringify(key), written_by: actor.accountId })
        .execute()
    }
  })
  const at = (index: number) => ({ questionId: ids[index]!, version: 1 })
  return {
    topicId,
    paper: {
      code: '201',
      questions: questions.map(({ body, points }, index) => ({ ...at(index), points, body })),
      keys: questions.map(({ key }, index) => ({ ...at(index), key })),
    },
  }
}
