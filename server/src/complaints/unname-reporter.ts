import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ERASED_NAME } from '@huiyin/shared/privacy/erased-name';
import { Building } from '../communities/index.ts';
import { selectRows } from '../platform/db/select-rows.ts';
import { updateRows } from '../platform/db/update-rows.ts';
import type { Tx } from '../platform/db/index.ts';
import { Complaint } from './complaint.entity.ts';
import { ContentCheck } from './content/content-check.entity.ts';

/** A person of a community. */
export interface Reporter {
  readonly id: string;
  readonly communityId: string;
}

/**
 * Takes who and where out of somebody's matters. What was reported, when, how it went and how it was rated stays: a report is a claim upon the
 * office, its words are covered by the chain, and the figures of past years stand on it. No name stands in the chain (`timeline/whose-name.ts`).
 */
@Injectable()
export class UnnameReporter {
  async run(tx: Tx, { id: personId, communityId }: Reporter): Promise<void> {
    const mine = { communityId, personId };
    await updateRows(tx.db, Complaint, mine, { reporterName: ERASED_NAME, reporterTelephone: null, sharedHouseholdId: null });
    const matters = await selectRows(tx.db, Complaint, mine, { columns: ['id', 'householdId', 'buildingId'] });
    const athome = matters.filter(({ householdId }) => householdId !== null);
    const buildings = await selectRows(tx.db, Building, { communityId, id: In([...new Set(athome.flatMap(({ buildingId }) => buildingId ?? []))]) });
    for (const { id, name } of buildings)
      await updateRows(
        tx.db,
        Complaint,
        { id: In(athome.filter(({ buildingId }) => buildingId === id).map((row) => row.id)) },
        { householdId: null, placeLabel: name },
      );
    await updateRows(tx.db, ContentCheck, { communityId, complaintId: In(matters.map(({ id }) => id)) }, { accountId: null });
  }

  /** Takes away the number alone. */
  async telephone(tx: Tx, { id: personId, communityId }: Reporter): Promise<void> {
    await updateRows(tx.db, Complaint, { communityId, personId }, { reporterTelephone: null });
  }
}
