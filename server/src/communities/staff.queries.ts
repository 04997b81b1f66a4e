import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Level } from '@huiyin/shared/access/roles';
import { Reads, type Rows } from '../platform/db/index.ts';
import { Post } from './community.entity.ts';

/** Levels whose people belong to one department; the others answer for the whole community. */
const OF_DEPARTMENT: readonly Level[] = ['worker', 'lead'];

@Injectable()
export class StaffQueries {
  constructor(private readonly reads: Reads) {}

  /** Who stands at a level: of the department where the level has one. */
  atLevel(rows: Rows, level: Level, department: string | null): Promise<Post[]> {
    return rows
      .of(Post)
      .find({ role: level, active: true, ...(OF_DEPARTMENT.includes(level) && department !== null && { department }) }, { order: { id: 'ASC' } });
  }

  async isHeldByAnother(communityId: string, level: Level, department: string | null, postId: string | null): Promise<boolean> {
    const rows = this.reads.for({ communityId });
    const holders = await this.atLevel(rows, level, department);
    if (postId === null) return holders.length > 0;
    const owner = await rows.of(Post).findOne({ id: postId });
    return holders.some((post) => post.accountId !== owner?.accountId);
  }

  /** The workers and leads of a department who can hold an order. */
  fieldOf(rows: Rows, department: string): Promise<Post[]> {
    return rows.of(Post).find({ department, role: In(['worker', 'lead']), active: true }, { order: { role: 'DESC', id: 'ASC' } });
  }

  /** Everyone who holds a post now. */
  active(rows: Rows): Promise<Post[]> {
    return rows.of(Post).find({ active: true }, { order: { id: 'ASC' } });
  }

  byId(rows: Rows, postId: string): Promise<Post | null> {
    return rows.of(Post).findOne({ id: postId, active: true });
  }

  byIds(rows: Rows, ids: readonly string[]): Promise<Post[]> {
    return ids.length === 0 ? Promise.resolve([]) : rows.of(Post).find({ id: In([...ids]) });
  }
}
