import type { CommitmentKind } from '../commitments/commitment.contract.ts';
import type { CallbackChecklist, AttemptMeans } from '../visits/callback.contract.ts';
import type { Caller, Channel, Source } from './complaint.contract.ts';

/** What somebody brings along for a step; each condition reads some of it. Times are ISO 8601. */
export interface StepEvidence {
  words?: string;
  source?: Source;
  caller?: Caller;
  finding?: string;
  duty?: 'clear' | 'unclear';
  atPlaceAt?: string;
  files?: readonly string[];
  explanation?: string;
  reason?: string;
  decision?: string;
  department?: string;
  worker?: string;
  remedyBy?: string;
  from?: string;
  until?: string;
  cause?: string;
  steps?: readonly string[];
  corrective?: { words: string; by: string };
  madeSafe?: string;
  nextVisit?: { from: string; until: string };
  done?: string;
  photosAfter?: readonly string[];
  noPhotoReason?: string;
  quoted?: number;
  remedy?: string;
  channel?: Channel;
  checklist?: CallbackChecklist;
  means?: AttemptMeans;
  remains?: string;
  notice?: string;
  verdict?: string;
  agency?: string;
  asked?: string;
  answer?: string;
  solved?: boolean;
  routes?: string;
  other?: string;
  where?: string;
}

/** What is known of the matter when the step is asked for; the server gathers it, the table judges by it. */
export interface StepFacts {
  evidence: StepEvidence;
  byStaff: boolean;
  foundOnPatrol: boolean;
  /** Nobody left a name or a number: no answer and no call is owed, and the site is inspected instead. */
  nobodyToAnswer: boolean;
  /** The same, and it is nobody's home: there is no door to knock at. */
  nobodyToReach: boolean;
  repair: boolean;
  /** A repair reported as one: the delivered message of what was done answers it. */
  ordinaryRepair: boolean;
  emergency: boolean;
  metComplainant: boolean;
  /** Corrective action is asked for: complaints, recurrences and matters found valid. */
  correctiveAsked: boolean;
  /** The matter's earlier returns. */
  returns: number;
  /** A reply was recorded since the last row that opened one. */
  replied: boolean;
  rated: boolean;
  /** The one who acts did the work. */
  ownWork: boolean;
  /** The worker of the order now. */
  currentWorker: string | null;
  attempts: readonly { means: AttemptMeans; day: string }[];
  chased: boolean;
  upheldBefore: boolean;
  directorAgreed: boolean;
  owed: readonly CommitmentKind[];
  residentOwedOverdue: boolean;
  /** A visit is agreed, and it is too early to be that one. */
  beforeVisit: boolean;
  quietDays: number;
}

const said = (words: string | undefined): boolean => words !== undefined && words.trim() !== '';
const answered = (item: { words?: string; missingBecause?: string }): boolean => said(item.words) || said(item.missingBecause);

/** S8.3: all five items, or a reason for each that is missing. */
const hasFiveItems = (checklist: CallbackChecklist | undefined): boolean =>
  checklist !== undefined &&
  answered(checklist.inspection) &&
  answered(checklist.service) &&
  answered(checklist.improvement) &&
  ((checklist.charges.quoted !== undefined && checklist.charges.collected !== undefined) || said(checklist.charges.missingBecause)) &&
  ((checklist.signature.file !== undefined && checklist.signature.signedBy !== undefined) ||
    checklist.signature.photoOfPlace !== undefined ||
    said(checklist.signature.missingBecause));

/** Repairs: two visits and one call; else three tries on two days by any channel (domain.md, callback-not-reached). */
const triedEnough = ({ repair, attempts }: StepFacts): boolean => {
  const by = (means: AttemptMeans) => attempts.filter((attempt) => attempt.means === means).length;
  return repair ? by('visit') >= 2 && by('telephone') >= 1 : attempts.length >= 3 && new Set(attempts.map((attempt) => attempt.day)).size >= 2;
};

/** What each 'needs' of the table means. */
// prettier-ignore
export const CONDITIONS = {
  'words': ({ evidence }) => said(evidence.words),
  'source-and-who': ({ evidence, byStaff }) => !byStaff || (evidence.source !== undefined && evidence.caller !== undefined),
  'finding': ({ evidence }) => said(evidence.finding),
  'place-visited-where-unclear': ({ evidence }) => evidence.duty !== 'unclear' || ((evidence.files?.length ?? 0) > 0 && said(evidence.atPlaceAt)),
  'explanation': ({ evidence }) => said(evidence.explanation),
  'met-complainant': ({ emergency, metComplainant, nobodyToAnswer }) => !emergency || metComplainant || nobodyToAnswer,
  'reason': ({ evidence }) => said(evidence.reason),
  'reasons': ({ evidence }) => said(evidence.reason),
  'decision': ({ evidence }) => said(evidence.decision),
  'department-or-person': ({ evidence }) => said(evidence.department) || said(evidence.worker),
  'by-when': ({ evidence }) => said(evidence.remedyBy),
  'agency': ({ evidence }) => said(evidence.agency),
  'asked-and-date': ({ evidence }) => said(evidence.asked) && said(evidence.remedyBy),
  'another-open-matter': ({ evidence }) => said(evidence.other),
  'another-worker': ({ evidence, currentWorker }) => said(evidence.worker) && evidence.worker !== currentWorker,
  'day-and-time': ({ evidence }) => said(evidence.from) && said(evidence.until),
  'cause-and-steps': ({ evidence }) => said(evidence.cause) && (evidence.steps?.length ?? 0) > 0,
  'corrective-where-asked': ({ correctiveAsked, owed }) => !correctiveAsked || owed.includes('corrective'),
  'made-safe': ({ evidence }) => said(evidence.madeSafe),
  'next-visit': ({ evidence }) => said(evidence.nextVisit?.from) && said(evidence.nextVisit?.until),
  'what-was-done': ({ evidence }) => said(evidence.done),
  'photo-after-or-reason': ({ evidence }) => (evidence.photosAfter?.length ?? 0) > 0 || said(evidence.noPhotoReason),
  'charges': ({ evidence }) => evidence.quoted !== undefined,
  'remedy-in-words': ({ evidence }) => said(evidence.remedy),
  'channel': ({ evidence }) => evidence.channel !== undefined,
  'when-where-what-was-said': ({ evidence }) => said(evidence.from) && said(evidence.where) && said(evidence.words),
  'five-items': ({ repair, evidence }) => !repair || hasFiveItems(evidence.checklist),
  'what-was-said': ({ evidence }) => said(evidence.words),
  'recorded-reply': ({ replied, nobodyToAnswer }) => replied || nobodyToAnswer,
  'somebody-to-answer': ({ nobodyToAnswer }) => !nobodyToAnswer,
  'somebody-to-reach': ({ nobodyToReach }) => !nobodyToReach,
  'not-own-work': ({ ownWork }) => !ownWork,
  'how-and-when': ({ evidence }) => evidence.means !== undefined,
  'enough-tries': triedEnough,
  'what-remains': ({ evidence }) => said(evidence.remains),
  'notice-and-by-when': ({ evidence }) => said(evidence.notice) && said(evidence.remedyBy),
  'how-whom-what-they-said': ({ evidence }) => evidence.means !== undefined && said(evidence.words),
  'their-answer': ({ evidence }) => said(evidence.answer),
  'chased': ({ chased }) => chased,
  'words-or-files': ({ evidence }) => said(evidence.words) || (evidence.files?.length ?? 0) > 0,
  'once-a-closing': ({ rated }) => !rated,
  'new-facts-after-upheld': ({ upheldBefore, directorAgreed }) => !upheldBefore || directorAgreed,
  'outside-remedies-named': ({ evidence }) => said(evidence.routes),
  'what-is-to-be-done': ({ evidence }) => said(evidence.remedy),
  'answer': ({ evidence }) => said(evidence.answer),
  'what-was-done-against-recurrence': ({ evidence }) => said(evidence.done),
  'quiet-30-days': ({ quietDays }) => quietDays >= 30,
  'nothing-owed': ({ owed }) => owed.length === 0,
} satisfies Record<string, (facts: StepFacts) => boolean>;
export type ComplaintCondition = keyof typeof CONDITIONS;

/** What each 'when' of the table means: it chooses between rows of the same (from, action). */
// prettier-ignore
export const GUARDS = {
  'reported': ({ foundOnPatrol }) => !foundOnPatrol,
  'found-on-patrol': ({ foundOnPatrol }) => foundOnPatrol,
  'ordinary-repair': ({ ordinaryRepair }) => ordinaryRepair,
  'first-return': ({ returns }) => returns === 0,
  'later-return': ({ returns }) => returns > 0,
  'at-the-visit': ({ beforeVisit }) => !beforeVisit,
  'before-the-visit': ({ beforeVisit }) => beforeVisit,
  'corrective-planned': ({ evidence }) => evidence.corrective !== undefined,
  'no-corrective': ({ evidence }) => evidence.corrective === undefined,
  'callback-owed': ({ owed }) => owed.includes('callback'),
  'corrective-owed': ({ owed }) => owed.includes('corrective'),
  'review-owed': ({ owed }) => owed.includes('review'),
  'resident-owed-overdue': ({ residentOwedOverdue }) => residentOwedOverdue,
  'solved-outside': ({ evidence }) => evidence.solved === true,
  'not-theirs': ({ evidence }) => evidence.solved === false,
  'taken-back': ({ evidence }) => !said(evidence.routes),
  'routes-named': ({ evidence }) => said(evidence.routes),
  'satisfied': ({ evidence }) => evidence.verdict === 'satisfied',
  'satisfied-repair': ({ evidence, repair }) => evidence.verdict === 'satisfied' && repair,
  'satisfied-no-repair': ({ evidence, repair }) => evidence.verdict === 'satisfied' && !repair,
  'not-satisfied': ({ evidence }) => evidence.verdict !== 'satisfied',
} satisfies Record<string, (facts: StepFacts) => boolean>;
export type ComplaintGuard = keyof typeof GUARDS;

/** Guards that depend on the matter alone, so that a button can be shown or hidden before anything is brought along. */
export const GUARDS_OF_THE_MATTER: readonly ComplaintGuard[] = [
  'first-return',
  'later-return',
  'callback-owed',
  'corrective-owed',
  'review-owed',
  'resident-owed-overdue',
];
/** Conditions that depend on the matter alone; unmet, they hide the button. */
export const CONDITIONS_OF_THE_MATTER: readonly ComplaintCondition[] = [
  'not-own-work',
  'once-a-closing',
  'recorded-reply',
  'somebody-to-answer',
  'somebody-to-reach',
  'enough-tries',
  'quiet-30-days',
  'nothing-owed',
  'met-complainant',
  'chased',
];
