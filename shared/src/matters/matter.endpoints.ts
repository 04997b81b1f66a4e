import type * as complaint from '../complaints/complaint.contract.ts';
import type { ComplaintAction } from '../complaints/complaint.states.ts';
import type * as dispatch from '../dispatch/dispatch.contract.ts';
import type { BindToHouseholdRequest, CommunityView, HouseholdDetail, HouseholdView, PersonView, StaffView } from '../communities/community.contract.ts';
import type * as account from '../accounts/account.contract.ts';
import type * as wechat from '../accounts/wechat.contract.ts';
import type { FileView } from '../files/file.contract.ts';
import type * as message from '../notifications/message.contract.ts';
import type { InboxNotice, ReadNoticesRequest } from '../notifications/inbox.contract.ts';
import type * as callback from '../visits/callback.contract.ts';
import type { RateRequest } from '../ratings/rating.contract.ts';
import type { TimelineEntryView } from '../timeline/timeline.contract.ts';
import { endpoint, type Endpoint } from '../kernel/endpoint.ts';
import type { Page, PageRequest } from '../kernel/paging.ts';
import type { DecideContentRequest } from '../complaints/content-check.contract.ts';
import type * as poster from '../publicity/poster.contract.ts';
import type * as privacy from '../privacy/privacy.contract.ts';
import type { PublicBoardView } from '../publicity/public-board.contract.ts';
import type { BoardQueue, BoardView, MatterSummary, MatterView, TelephoneCall, SimilarMatter, SimilarRequest, SuggestedWorker } from './matter.contract.ts';
import type { RegisterListRequest, RegisterPage } from './register.contract.ts';

/** What each served action takes; the answer is always the matter as its reader now sees it. */
export interface ActionRequests {
  verify: complaint.VerifyRequest;
  explain: complaint.ExplainRequest;
  decide: complaint.DecideRequest;
  dispatch: dispatch.DispatchRequest;
  accept: dispatch.AcceptRequest;
  reassign: dispatch.ReassignRequest;
  return: dispatch.ReturnRequest;
  appoint: dispatch.AppointRequest;
  arrive: dispatch.ArriveRequest;
  diagnose: dispatch.DiagnoseRequest;
  hold: dispatch.HoldRequest;
  complete: dispatch.CompleteRequest;
  'complete-corrective': dispatch.CompleteCorrectiveRequest;
  reply: complaint.ReplyRequest;
  'callback-satisfied': callback.CallbackSatisfiedRequest;
  'callback-attempt': callback.CallbackAttemptRequest;
  'callback-not-reached': callback.CallbackNotReachedRequest;
  'callback-problem': callback.CallbackProblemRequest;
  'issue-rectification': dispatch.IssueRectificationRequest;
  'not-solved': complaint.NotSolvedRequest;
  rate: RateRequest;
  add: complaint.AddRequest;
  note: complaint.NoteRequest;
  urge: complaint.UrgeRequest;
  withdraw: complaint.WithdrawRequest;
  archive: Record<string, never>;
}
export type ServedAction = keyof ActionRequests & ComplaintAction;

/** `POST /complaints/{id}/{action}`: every served action of a matter. */
export const actionEndpoint = <A extends ServedAction>(action: A): Endpoint<{ id: string } & ActionRequests[A], MatterView> =>
  endpoint('POST', `/complaints/:id/${action}`);

export const endpoints = {
  demoPeople: endpoint<Record<string, never>, account.DemoPeopleView>('GET', '/demo/people'),
  demoSignIn: endpoint<account.DemoSignInRequest, account.SignInAnswer>('POST', '/demo/sign-in'),
  session: endpoint<Record<string, never>, account.SessionView>('GET', '/session'),
  switchMembership: endpoint<account.SwitchRequest, account.SignInAnswer>('POST', '/session/switch'),
  signOut: endpoint<Record<string, never>, { signedOut: true }>('DELETE', '/session'),
  /** The devices on which this account is signed in, the latest first. */
  sessions: endpoint<Record<string, never>, { sessions: account.SessionLine[] }>('GET', '/sessions'),
  endSession: endpoint<{ id: string }, { signedOut: true }>('DELETE', '/sessions/:id'),
  endOtherSessions: endpoint<Record<string, never>, { ended: number }>('DELETE', '/sessions'),
  signInWays: endpoint<Record<string, never>, wechat.SignInWays>('GET', '/sign-in-ways'),
  wechatSignIn: endpoint<wechat.WechatSignInRequest, wechat.WechatSignInAnswer>('POST', '/wechat/sign-in'),
  wechatBind: endpoint<wechat.WechatBindRequest, account.SignInAnswer>('POST', '/wechat/bind'),
  askToSignIn: endpoint<Record<string, never>, wechat.SignInRequestView>('POST', '/sign-in-requests'),
  lookAtSignIn: endpoint<{ id: string } & wechat.SignInLookRequest, wechat.SignInRequestState>('POST', '/sign-in-requests/:id/look'),
  scanSignIn: endpoint<wechat.SignInScanRequest, wechat.SignInScanView>('POST', '/sign-in-requests/scan'),
  decideSignIn: endpoint<{ id: string } & wechat.SignInDecideRequest, { decided: true }>('POST', '/sign-in-requests/:id/decide'),
  communities: endpoint<Record<string, never>, { communities: wechat.CommunityChoice[] }>('GET', '/communities'),
  inviteToHousehold: endpoint<{ id: string } & account.InvitationRequest, account.InvitationView>('POST', '/households/:id/invitations'),
  acceptInvitation: endpoint<account.BindRequest, account.SessionView>('POST', '/invitations/accept'),

  community: endpoint<Record<string, never>, CommunityView>('GET', '/community'),
  households: endpoint<{ building: string }, { households: HouseholdView[] }>('GET', '/households'),
  people: endpoint<{ telephone: string }, { people: PersonView[] }>('GET', '/people'),
  household: endpoint<{ id: string }, HouseholdDetail>('GET', '/households/:id'),
  householdMatters: endpoint<{ id: string } & PageRequest, Page<MatterSummary>>('GET', '/households/:id/complaints'),
  personMatters: endpoint<{ id: string } & PageRequest, Page<MatterSummary>>('GET', '/people/:id/complaints'),
  staff: endpoint<Record<string, never>, { staff: StaffView[] }>('GET', '/staff'),
  /** Open to everyone, signed in or not (S3.3). */
  publicBoard: endpoint<{ community: string }, PublicBoardView>('GET', '/communities/:community/public-board'),
  /** What a code on the spot says; open to everyone, signed in or not. */
  scanPoint: endpoint<{ scene: string }, poster.ScanPointView>('GET', '/scan-points/:scene'),
  posters: endpoint<PageRequest & poster.PostersRequest, Page<poster.PosterView>>('GET', '/posters'),
  makePosters: endpoint<poster.NewPostersRequest, { posters: poster.PosterView[] }>('POST', '/posters'),
  renamePoster: endpoint<{ id: string } & poster.RenamePosterRequest, poster.PosterView>('POST', '/posters/:id/rename'),
  retirePoster: endpoint<{ id: string }, poster.PosterView>('POST', '/posters/:id/retire'),
  posterCode: endpoint<{ id: string }, poster.PosterCode>('GET', '/posters/:id/code'),
  bindToHousehold: endpoint<{ id: string } & BindToHouseholdRequest, PersonView>('POST', '/people/:id/household'),

  register: endpoint<complaint.RegisterRequest, MatterView>('POST', '/complaints'),
  matter: endpoint<{ id: string }, MatterView>('GET', '/complaints/:id'),
  similar: endpoint<SimilarRequest, { similar: SimilarMatter[] }>('GET', '/complaints/similar'),
  /** Who could do it, of a department (the matter's own where none is named). */
  suggestedWorkers: endpoint<{ id: string; department?: string }, { workers: SuggestedWorker[] }>('GET', '/complaints/:id/workers'),
  callReporter: endpoint<{ id: string }, TelephoneCall>('POST', '/complaints/:id/call'),
  /** Somebody who is called without a matter. */
  callPerson: endpoint<{ id: string }, TelephoneCall>('POST', '/people/:id/call'),
  /** Whether what was found about its words or pictures stands. */
  decideContent: endpoint<{ id: string } & DecideContentRequest, MatterView>('POST', '/complaints/:id/content'),
  timeline: endpoint<{ id: string } & PageRequest, Page<TimelineEntryView>>('GET', '/complaints/:id/timeline'),
  registerList: endpoint<RegisterListRequest, RegisterPage>('GET', '/complaints'),
  myMatters: endpoint<PageRequest & { which: 'open' | 'settled' }, Page<MatterSummary>>('GET', '/me/complaints'),
  myOrders: endpoint<PageRequest & { which: dispatch.OwnOrders }, Page<dispatch.OrderSummary>>('GET', '/me/orders'),
  myCallbacks: endpoint<PageRequest, Page<callback.CallbackSummary>>('GET', '/me/callbacks'),
  board: endpoint<Record<string, never>, BoardView>('GET', '/board'),
  boardQueue: endpoint<PageRequest & { queue: BoardQueue }, Page<MatterSummary>>('GET', '/board/:queue'),
  workers: endpoint<{ department: string }, { workers: { postId: string; name: string; role: 'worker' | 'lead'; openOrders: number }[] }>('GET', '/workers'),

  /** Multipart, one part named `file`. */
  upload: endpoint<Record<string, never>, FileView>('POST', '/files'),
  file: endpoint<{ id: string }, FileView>('GET', '/files/:id'),

  messageTemplates: endpoint<Record<string, never>, { templates: message.MessageTemplateView[] }>('GET', '/me/message-templates'),
  messageConsents: endpoint<message.MessageConsentRequest, { heard: number }>('POST', '/me/message-consents'),
  messagesOfMatter: endpoint<{ id: string }, { messages: message.MessageLine[] }>('GET', '/complaints/:id/messages'),

  /** What is kept of whoever asks; and the same as a .zip, for `download` alone. */
  ownData: endpoint<Record<string, never>, privacy.OwnDataView>('GET', '/me/data'),
  ownDataExport: endpoint<Record<string, never>, never>('GET', '/me/data/export'),
  consent: endpoint<privacy.ConsentRequest, privacy.OwnConsent>('POST', '/me/data/consents'),
  eraseAccount: endpoint<privacy.ErasureRequest, privacy.ErasureAnswer>('POST', '/me/data/erasure'),
  keepAccount: endpoint<Record<string, never>, { kept: true }>('DELETE', '/me/data/erasure'),

  inbox: endpoint<PageRequest, Page<InboxNotice>>('GET', '/inbox'),
  readNotices: endpoint<ReadNoticesRequest, { read: number }>('POST', '/inbox/read'),
  readNotice: endpoint<{ id: string }, { readAt: string }>('POST', '/inbox/:id/read'),
};
