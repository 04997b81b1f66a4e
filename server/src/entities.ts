import { Account, Invitation, Session } from './accounts/index.ts';
import { Commitment } from './commitments/index.ts';
import { Building, Category, Community, Department, Household, Organization, Person, Post } from './communities/index.ts';
import { Complaint, ComplaintCounter, TelephoneReading } from './complaints/index.ts';
import { DispatchOrder } from './dispatch/index.ts';
import { Notice } from './notifications/index.ts';
import { StoredFile } from './platform/files/index.ts';
import { IdempotencyKey } from './platform/http/idempotency-key.entity.ts';
import { OutboxMessage } from './platform/outbox/outbox-message.entity.ts';
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
  IdempotencyKey,
  OutboxMessage,
  StoredFile,
  TimelineEntry,
  TimelineSeal,
  Commitment,
  Complaint,
  ComplaintCounter,
  TelephoneReading,
  DispatchOrder,
  Callback,
  CallbackPlan,
  Rating,
  Notice,
];
