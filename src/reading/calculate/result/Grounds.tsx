import { useEffect, useRef } from 'react'
import type { Finding } from '#law/kit/finding.ts'
import { FindingTree } from '#ui/FindingTree.tsx'
import css from './Result.module.css'

const mostAtOnce = 24

/** Căn cứ. A long one is folded part by part, and unfolds for paper. */
export function Grounds({ of }: { readonly of: readonly Finding<unknown>[] }) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const unfold = () => box.current?.querySelectorAll('details').forEach((part) => (part.open = true))
    window.addEventListener('beforeprint', unfold)
    return () => window.removeEventListener('beforeprint', unfold)
  }, [])
  return (
    <section ref={box} className={css['grounds']} aria-label="Căn cứ">
      <h2>Căn cứ</h2>
      {of.map((finding, at) =>
        countOf(finding) > mostAtOnce ? (
          <Folded key={at} finding={finding} />
        ) : (
          <FindingTree key={at} finding={finding} />
        ),
      )}
      <p className={css['unchecked']}>Chưa có người hành nghề luật đối chiếu cách tính này với công báo.</p>
    </section>
  )
}

const Folded = ({ finding }: { readonly finding: Finding<unknown> }) => (
  <div>
    <FindingTree finding={{ value: null, says: finding.says, cites: finding.cites, from: [] }} />
    <ul className={css['parts']}>
      {finding.from.map((part, at) => (
        <li key={at}>{part.from.length === 0 ? <FindingTree finding={part} /> : <Part finding={part} />}</li>
      ))}
    </ul>
  </div>
)

const Part = ({ finding: { says, from } }: { readonly finding: Finding<unknown> }) => (
  <details className={css['part']}>
    <summary>{says}</summary>
    <ul>
      {from.map((ground, at) => (
        <li key={at}>
          <FindingTree finding={ground} />
        </li>
      ))}
    </ul>
  </details>
)

const countOf = ({ from }: Finding<unknown>): number => from.reduce((sum, part) => sum + countOf(part), 1)
