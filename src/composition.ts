import type { App, AppOptions } from '#http/app.ts'
import { rights } from '#http/rights.ts'
import { seesGroup } from '#http/sees-group.ts'
import { accessRoutes } from '#modules/access/routes.ts'
import { firstAppointmentMatter, reappointmentMatter, retirementMatter } from '#modules/appointments/service.ts'
import { competencyRoutes } from '#modules/competencies/routes.ts'
import { competencySection } from '#modules/competencies/service.ts'
import { decisionRoutes } from '#modules/decisions/routes.ts'
import type { DutyKind } from '#modules/decisions/model.ts'
import { campaignRoutes } from '#modules/campaigns/routes.ts'
import { campaignDuty } from '#modules/campaigns/service.ts'
import { cleaningRoutes } from '#modules/cleaning/routes.ts'
import { deskRoutes } from '#modules/desk/routes.ts'
import { proposalDuty } from '#modules/desk/service.ts'
import { duplicateRoutes } from '#modules/duplicates/routes.ts'
import { evaluationRoutes } from '#modules/evaluation/routes.ts'
import {
  absenceDecision,
  disciplineDecision,
  disciplineForm,
  disciplineMatter,
  evaluationSection,
  gradeDecision,
  returnDecision,
} from '#modules/evaluation/service.ts'
import { competenciesKept } from '#modules/examinations/certificates/kept.ts'
import { recognitionDecision } from '#modules/examinations/service.ts'
import { examinationRoutes } from '#modules/examinations/routes.ts'
import { honourRoutes } from '#modules/honours/routes.ts'
import { honourForm, honourSection } from '#modules/honours/service.ts'
import { initiativeRoutes } from '#modules/initiatives/routes.ts'
import { initiativeSection } from '#modules/initiatives/service.ts'
import { organisationRoutes } from '#modules/organisation/routes.ts'
import { payRoutes } from '#modules/pay/routes.ts'
import {
  allowanceSection,
  beyondTopStepDecision,
  beyondTopStepDuty,
  dueOf,
  earlyRaiseDecision,
  earlyRaiseDuty,
  earlyRaiseMatter,
  earlyRaiseSection,
  endDecision,
  grantDecision,
  nextRaiseMatter,
  payForm,
  paySection,
  raiseMoves,
  regularRaiseDecision,
  regularRaiseDuty,
  retirementRaiseDecision,
} from '#modules/pay/service.ts'
import type { LawMatter, PersonSection } from '#modules/personnel/model.ts'
import { personRoutes } from '#modules/personnel/routes.ts'
import { personnelSections } from '#modules/personnel/service.ts'
import { reorganisationRoutes } from '#modules/reorganisation/routes.ts'
import { reorganisationDecision } from '#modules/reorganisation/service.ts'
import { rosterRoutes } from '#modules/rosters/routes.ts'
import { statisticsRoutes } from '#modules/statistics/routes.ts'
import { trainingRoutes } from '#modules/training/routes.ts'
import {
  annualTrainingMatter,
  commitmentMatter,
  recogniseDecision,
  sendDecision,
  trainingSection,
} from '#modules/training/service.ts'

/** What a module brings to the whole. The order is the order in which they may know each other. */
type Module = { readonly name: string; readonly routes?: (app: App, options: Pick<AppOptions, 'db'>) => void }

/** What the desk collects. */
export const dutyKinds: readonly DutyKind[] = [
  regularRaiseDuty,
  beyondTopStepDuty,
  earlyRaiseDuty,
  campaignDuty,
  proposalDuty,
]

/** What the law says of a person, in the order of his page. */
const lawMatters: readonly LawMatter[] = [
  nextRaiseMatter,
  earlyRaiseMatter,
  disciplineMatter,
  retirementMatter,
  firstAppointmentMatter,
  reappointmentMatter,
  annualTrainingMatter,
  commitmentMatter,
]

/** What modules say of a person on his page, beside what personnel itself says. */
const sections: readonly PersonSection[] = [
  evaluationSection,
  initiativeSection,
  honourSection,
  paySection,
  allowanceSection,
  earlyRaiseSection,
  competencySection,
  trainingSection,
]

export const modules: readonly Module[] = [
  { name: 'access', routes: accessRoutes },
  { name: 'organisation', routes: organisationRoutes },
  {
    name: 'personnel',
    routes: (app) =>
      personRoutes(app, {
        sections,
        due: dueOf,
        matters: lawMatters,
        form: { parts: [payForm, honourForm, disciplineForm], sees: seesGroup(rights) },
      }),
  },
  {
    name: 'decisions',
    routes: (app) =>
      decisionRoutes(app, [
        regularRaiseDecision,
        beyondTopStepDecision,
        grantDecision,
        endDecision,
        earlyRaiseDecision,
        retirementRaiseDecision,
        disciplineDecision(raiseMoves),
        absenceDecision(raiseMoves),
        returnDecision(raiseMoves),
        gradeDecision(raiseMoves),
        reorganisationDecision,
        sendDecision,
        recogniseDecision,
        recognitionDecision(competenciesKept),
      ]),
  },
  { name: 'reorganisation', routes: reorganisationRoutes },
  { name: 'evaluation', routes: evaluationRoutes },
  { name: 'initiatives', routes: initiativeRoutes },
  { name: 'honours', routes: honourRoutes },
  { name: 'pay', routes: payRoutes },
  { name: 'rosters', routes: rosterRoutes },
  { name: 'competencies', routes: competencyRoutes },
  { name: 'training', routes: trainingRoutes },
  { name: 'examinations', routes: examinationRoutes },
  { name: 'cleaning', routes: cleaningRoutes },
  { name: 'duplicates', routes: (app) => duplicateRoutes(app, [...personnelSections, ...sections]) },
  { name: 'statistics', routes: statisticsRoutes },
  { name: 'campaigns', routes: campaignRoutes },
  { name: 'desk', routes: (app) => deskRoutes(app, dutyKinds) },
]
