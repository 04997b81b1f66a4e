import { Account, Invitation, Session, SignInRequest, WechatIdentity } from './accounts/index.ts';
import { Commitment } from './commitments/index.ts';
import { Building, Category, Community, Department, Household, Organization, Person, Post } from './communities/index.ts';
import { Complaint, ComplaintCounter, ContentCheck, TelephoneReading } from './complaints/index.ts';
import { DispatchOrder } from './dispatch/index.ts';
import { Message, MessageCredit, MessageLane, Notice } from './notifications/index.ts';
import { StoredFile } from './platform/files/index.ts';
import { IdempotencyKey } from './platform/http/idempotency-key.entity.ts';
import { OutboxMessage } from './platform/outbox/outbox-message.entity.ts';
import { WechatAccessToken } from './platform/wechat/access-token.entity.ts';
import { WechatPush } from './platform/wechat/push-event.entity.ts';
import { ScanPoint } from './publicity/index.ts';
import { PrivacyConsent, PrivacyRequest } from './privacy/index.ts';
import { Rating } from './ratings/index.ts';
import { TimelineEntry, TimelineSeal } from './timeline/index.ts';
import { Callback, CallbackPlan } from './visits/index.ts';

/** Every table of the house, in the order of the nouns. */
export const ENTITIES = [
  Organization,
  Community,
  Building,
  Household,
  Department,
  Category,
  Person,
  Post,
  Account,
  Session,
  Invitation,
  WechatIdentity,
  SignInRequest,
  IdempotencyKey,
  OutboxMessage,
  StoredFile,
  WechatAccessToken,
  WechatPush,
  TimelineEntry,
  TimelineSeal,
  Commitment,
  Complaint,
  ComplaintCounter,
  ContentCheck,
  TelephoneReading,
  DispatchOrder,
  Callback,
  CallbackPlan,
  Rating,
  Notice,
  ScanPoint,
  PrivacyConsent,
  PrivacyRequest,
  Message,
  MessageLane,
  MessageCredit,
];
