import type { Piece } from '../bulletin/api.ts'
import { FigureLink } from './Figure.tsx'

/** A sentence; its numbers open their people. */
export const PieceView = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map(({ text, value, of, question }, at) =>
    question && value !== undefined ? (
      <FigureLink key={at} question={question} value={value} of={of ?? ''} text={text} />
    ) : (
      text
    ),
  )
