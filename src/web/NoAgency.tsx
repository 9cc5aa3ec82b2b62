import { Mark } from './Mark.tsx'
import css from './SignInPage.module.css'

/** A server that nobody has set up yet: nobody could sign in, so it says what comes first. */
export const NoAgency = () => (
  <main className={css['page']}>
    <div className={css['form']}>
      <Mark />
      <h1 className={css['title']}>Chưa có cơ quan nào</h1>
      <p>Người quản trị máy chủ mở cơ quan rồi mở tài khoản đầu tiên bằng hai lệnh, sau đó tải lại trang này:</p>
      <pre className={css['command']}>npm run -s hientai -- agency add --help</pre>
      <pre className={css['command']}>npm run -s hientai -- user add --help</pre>
      <p className={css['help']}>
        Trong khi chờ, ai cũng có thể <a href="/luat/">đọc luật và tính thử</a>.
      </p>
    </div>
  </main>
)
