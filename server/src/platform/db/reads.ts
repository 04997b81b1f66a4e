import type { EntityManager, EntityTarget } from 'typeorm';
import type { Actor } from './actor.ts';
import { Bounded, type CommunityRow } from './bounded.ts';
import type { Database } from './database.ts';

/** Where rows are read: the reading connection outside, the open transaction inside one. */
export interface Rows {
  of<Row extends CommunityRow>(entity: EntityTarget<Row>): Bounded<Row>;
}

/** The reading side, outside any transaction; sees only what is committed. */
export class Reads {
  constructor(private readonly database: Database) {}

  /** What this reader's community holds. */
  for(reader: Pick<Actor, 'communityId'>): Rows {
    const { manager } = this.database.reader;
    return { of: (entity) => new Bounded(manager, entity, reader.communityId) };
  }

  /** Rows that belong to no community or to all. */
  get db(): EntityManager {
    return this.database.reader.manager;
  }
}
