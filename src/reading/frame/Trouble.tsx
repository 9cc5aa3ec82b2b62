import { Page } from '#ui/Page.tsx'

/** A part could not be loaded or drawn. */
export const Trouble = ({ error }: { readonly error: unknown }) => (
  <Page title="Chưa mở được trang này">
    <p role="alert">
      {navigator.onLine
        ? 'Trang có thể vừa được cập nhật. Hãy tải lại trang.'
        : 'Máy đang ngắt mạng và phần này chưa được tải về lần nào. Hãy thử lại khi có mạng.'}
    </p>
    <p>
      <button type="button" onClick={() => location.reload()}>
        Tải lại trang
      </button>
    </p>
    <details>
      <summary>Chi tiết cho người sửa lỗi</summary>
      <pre>{String(error)}</pre>
    </details>
  </Page>
)
