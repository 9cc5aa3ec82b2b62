import { SearchInput } from '../parts/SearchInput.tsx'
import { ReadingPage } from '../parts/ReadingPage.tsx'
import { useQuery } from '../place.ts'
import css from '../parts/reading.module.css'
import { Found } from './home/Found.tsx'
import { Lately } from './home/Lately.tsx'
import { Subjects } from './home/Subjects.tsx'

export default function HomePage() {
  const [{ q = '' }] = useQuery()
  const isSearching = q.trim() !== ''
  return (
    <ReadingPage
      title="Đọc luật"
      lead="Quy định về tiền lương, bổ nhiệm, tuyển dụng, đánh giá, nghỉ hưu và thời hạn giải quyết, tại bất kỳ ngày nào từ năm 2004."
    >
      <SearchInput label="Tìm trong luật" placeholder="nang bac, chuyen vien, 73/2024…" />
      {isSearching ? (
        <Found text={q} />
      ) : (
        <div className={css['columns']}>
          <Subjects />
          <Lately />
        </div>
      )}
    </ReadingPage>
  )
}
