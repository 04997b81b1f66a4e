/** `GET /sign-in-ways`: which ways in there are at this house. */
export interface SignInWays {
  /** Picking a person of the demo community. */
  demo: boolean;
  /** By WeChat: a telephone by itself, a computer by a telephone that scans. */
  wechat: boolean;
  /** Where a stand-in for WeChat gives out codes to whoever tries things out in a browser; `null` with WeChat itself. */
  standIn: string | null;
}

/** `POST /wechat/sign-in`: the code of `wx.login`. */
export interface WechatSignInRequest {
  code: string;
}
/** Whoever is known comes in; whoever is not is told with which secret they can say who they are, for a quarter of an hour. */
export type WechatSignInAnswer = { token: string } | { binding: string; expiresAt: string };

/** Who somebody is: by an invitation into a household (free), by their telephone number (WeChat asks for it, and charges us), or as a guest of a community. */
export type WechatBinding =
  { by: 'invitation'; code: string; name: string } | { by: 'telephone'; code: string; name: string } | { by: 'visitor'; community: string; name: string };
/** `POST /wechat/bind` */
export interface WechatBindRequest {
  binding: string;
  who: WechatBinding;
}
/** `GET /communities`: where somebody who is new can be a guest. */
export interface CommunityChoice {
  id: string;
  name: string;
}

/** `POST /sign-in-requests`: a computer asks to be signed in by a telephone. */
export interface SignInRequestView {
  id: string;
  /** Kept by the computer that asks, and shown to nobody. */
  secret: string;
  /** What the picture says; without the secret it opens nothing. */
  scene: string;
  /** The mini-program's code as a data URL; `null` where WeChat could not make one. */
  image: string | null;
  expiresAt: string;
}
/** `POST /sign-in-requests/:id/look`: how far it is, asked by the computer. The digits are there from the moment of the scan, the token once. */
export type SignInRequestState = { state: 'waiting' | 'refused' | 'over' } | { state: 'scanned'; digits: string } | { state: 'approved'; token: string };
export interface SignInLookRequest {
  secret: string;
}
/** `POST /sign-in-requests/scan`: what the telephone shows before anybody says yes. */
export interface SignInScanRequest {
  scene: string;
}
export interface SignInScanView {
  id: string;
  digits: string;
  device: string | null;
  askedAt: string;
  expiresAt: string;
}
/** `POST /sign-in-requests/:id/decide`: by the telephone that scanned it. */
export interface SignInDecideRequest {
  approve: boolean;
  /** Those that both screens show. */
  digits: string;
}
