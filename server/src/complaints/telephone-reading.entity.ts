import { Entity, Index } from 'typeorm';
import type { Role } from '@huiyin/shared/access/roles';
import { Code, Id, MaybeId, Moment, PrimaryId, Words } from '../platform/db/columns.ts';

/** Somebody saw the whole number of somebody else: never changed, never removed. */
@Entity('telephone_reading')
@Index('ix_telephone_reading_complaint', ['communityId', 'complaintId', 'id'])
@Index('ix_telephone_reading_person', ['communityId', 'personId', 'id'])
export class TelephoneReading {
  @PrimaryId() id: string;
  @Id() communityId: string;
  /** `null`: they were called without a matter, from where they live. */
  @MaybeId() complaintId: string | null;
  /** Whose number it is, where they are known as a person. */
  @MaybeId() personId: string | null;
  /** The reader's post. */
  @Id() readerId: string;
  @Code(16) readerRole: Role;
  @Words(40) readerName: string;
  @Moment() at: Date;
}
