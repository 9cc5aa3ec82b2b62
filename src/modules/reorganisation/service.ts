export { draftReorganisation, reorganisationDecision } from './decision.ts'
export { preview } from './preview.ts'
export { writeReorganisation } from './write.ts'
