import styles from '../taking.module.css'

/** The words of a question; blank lines part paragraphs. */
export function Prompt({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <div id={id} className={styles['prompt']}>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
